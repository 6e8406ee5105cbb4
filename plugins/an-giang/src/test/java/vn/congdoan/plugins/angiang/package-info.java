@NullMarked
package vn.congdoan.plugins.angiang;

import org.jspecify.annotations.NullMarked;
