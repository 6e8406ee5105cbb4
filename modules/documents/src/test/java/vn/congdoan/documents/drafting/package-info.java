@NullMarked
package vn.congdoan.documents.drafting;

import org.jspecify.annotations.NullMarked;
