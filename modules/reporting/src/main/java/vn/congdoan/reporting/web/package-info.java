/// Pages and REST of figures: home, progress, totals.
@NullMarked
package vn.congdoan.reporting.web;

import org.jspecify.annotations.NullMarked;
