@NullMarked
package vn.congdoan.documents;

import org.jspecify.annotations.NullMarked;
