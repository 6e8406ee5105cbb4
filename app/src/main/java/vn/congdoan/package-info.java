/// The application: wiring and configuration. No rule lives here.
@NullMarked
package vn.congdoan;

import org.jspecify.annotations.NullMarked;
