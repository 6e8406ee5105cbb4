/// The light markup in which staff write, put together with figures; and the comparison of two versions of a text.
/// Knows the document model, no database and no page.
@NullMarked
package vn.congdoan.documents.markup;

import org.jspecify.annotations.NullMarked;
