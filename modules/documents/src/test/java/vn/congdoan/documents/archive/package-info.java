@NullMarked
package vn.congdoan.documents.archive;

import org.jspecify.annotations.NullMarked;
