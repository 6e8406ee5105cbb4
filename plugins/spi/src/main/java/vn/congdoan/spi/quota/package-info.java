/// Quota formulas: typed figures in, cells or weights with an explanation each out. The core apportions and checks the sums.
@NullMarked
package vn.congdoan.spi.quota;

import org.jspecify.annotations.NullMarked;
