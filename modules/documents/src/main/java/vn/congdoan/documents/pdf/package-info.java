/// The syntax of PDF files: bytes, objects, cross references. Knows nothing of what stands on a page.
@NullMarked
package vn.congdoan.documents.pdf;

import org.jspecify.annotations.NullMarked;
