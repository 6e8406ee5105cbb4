@NullMarked
package vn.congdoan.documents.delivery;

import org.jspecify.annotations.NullMarked;
