/// The preview of a document as a fragment of a web page. Knows the document model, no page and no database.
@NullMarked
package vn.congdoan.documents.screen;

import org.jspecify.annotations.NullMarked;
