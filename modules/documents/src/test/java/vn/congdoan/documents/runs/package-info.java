@NullMarked
package vn.congdoan.documents.runs;

import org.jspecify.annotations.NullMarked;
