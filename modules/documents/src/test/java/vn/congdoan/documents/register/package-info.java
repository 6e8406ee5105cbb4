@NullMarked
package vn.congdoan.documents.register;

import org.jspecify.annotations.NullMarked;
