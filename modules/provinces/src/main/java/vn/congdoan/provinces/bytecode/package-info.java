/// Reads plugins' class files before they are loaded: what they reach for, what they declare; and weaves in the calls by
/// which the host can stop them. Knows neither plugins' descriptors nor federations.
@NullMarked
package vn.congdoan.provinces.bytecode;

import org.jspecify.annotations.NullMarked;
