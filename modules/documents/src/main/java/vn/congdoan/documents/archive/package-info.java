/// Issued documents as they went out, for ever: bytes, hash, model, figures and profile; and what became of them.
@NullMarked
package vn.congdoan.documents.archive;

import org.jspecify.annotations.NullMarked;
