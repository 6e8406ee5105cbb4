@NullMarked
package vn.congdoan.documents.numbering;

import org.jspecify.annotations.NullMarked;
