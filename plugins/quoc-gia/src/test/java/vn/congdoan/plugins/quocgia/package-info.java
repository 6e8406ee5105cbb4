@NullMarked
package vn.congdoan.plugins.quocgia;

import org.jspecify.annotations.NullMarked;
