@NullMarked
package vn.congdoan.plugins.haiphong;

import org.jspecify.annotations.NullMarked;
