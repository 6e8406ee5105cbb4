/// The application as programs see it.
@NullMarked
package vn.congdoan.api;

import org.jspecify.annotations.NullMarked;
