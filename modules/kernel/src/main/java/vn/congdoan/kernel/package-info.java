/// The values that every room of the house speaks: federations, periods, percents, rounding, text.
/// Knows no Spring bean, no SQL and no rule of any one module.
@NullMarked
package vn.congdoan.kernel;

import org.jspecify.annotations.NullMarked;
