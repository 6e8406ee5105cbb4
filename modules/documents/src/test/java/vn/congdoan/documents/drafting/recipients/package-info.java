@NullMarked
package vn.congdoan.documents.drafting.recipients;

import org.jspecify.annotations.NullMarked;
