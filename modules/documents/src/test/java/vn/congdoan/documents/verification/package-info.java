@NullMarked
package vn.congdoan.documents.verification;

import org.jspecify.annotations.NullMarked;
