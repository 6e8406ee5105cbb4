/// The one family that documents are set in: widths of letters, and faces cut to what a document needs.
@NullMarked
package vn.congdoan.documents.fonts;

import org.jspecify.annotations.NullMarked;
