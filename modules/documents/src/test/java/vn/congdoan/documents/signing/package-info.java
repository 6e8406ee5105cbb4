@NullMarked
package vn.congdoan.documents.signing;

import org.jspecify.annotations.NullMarked;
