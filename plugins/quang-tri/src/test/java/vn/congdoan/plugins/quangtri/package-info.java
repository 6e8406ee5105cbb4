@NullMarked
package vn.congdoan.plugins.quangtri;

import org.jspecify.annotations.NullMarked;
