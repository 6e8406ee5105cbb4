@NullMarked
package vn.congdoan.documents.drafting.bases;

import org.jspecify.annotations.NullMarked;
