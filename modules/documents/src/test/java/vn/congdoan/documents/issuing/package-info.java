@NullMarked
package vn.congdoan.documents.issuing;

import org.jspecify.annotations.NullMarked;
