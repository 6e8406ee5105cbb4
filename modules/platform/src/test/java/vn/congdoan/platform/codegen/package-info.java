/// Generates the jOOQ tables of the modules from their migrations; used by people and by the test that compares.
@NullMarked
package vn.congdoan.platform.codegen;

import org.jspecify.annotations.NullMarked;
