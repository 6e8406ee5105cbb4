@NullMarked
package vn.congdoan.provinces.formulas;

import org.jspecify.annotations.NullMarked;
