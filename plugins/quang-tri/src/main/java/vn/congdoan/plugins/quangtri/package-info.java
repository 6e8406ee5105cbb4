/// Quảng Trị: the interim review of a scheme, planned and reported under seven headings.
@NullMarked
package vn.congdoan.plugins.quangtri;

import org.jspecify.annotations.NullMarked;
