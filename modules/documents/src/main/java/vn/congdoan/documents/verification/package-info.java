/// What the public may ask about an issued document by its short code, and the narrow table it is answered from.
/// Knows no subject, no person and no page of a document.
@NullMarked
package vn.congdoan.documents.verification;

import org.jspecify.annotations.NullMarked;
