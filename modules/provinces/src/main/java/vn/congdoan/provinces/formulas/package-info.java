/// Formulas that a federation's admin writes in the browser, in whole numbers over the declared source figures. The
/// expression language (CEL) can neither loop nor reach anything but the figures it is given.
@NullMarked
package vn.congdoan.provinces.formulas;

import org.jspecify.annotations.NullMarked;
