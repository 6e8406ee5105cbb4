@NullMarked
package vn.congdoan.provinces;

import org.jspecify.annotations.NullMarked;
