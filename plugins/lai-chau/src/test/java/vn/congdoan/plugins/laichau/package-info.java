@NullMarked
package vn.congdoan.plugins.laichau;

import org.jspecify.annotations.NullMarked;
