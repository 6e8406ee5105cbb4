package vn.congdoan.documents;

/// A printed document.
///
/// @param pages of the document and its annexes together
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed over, never compared
public record Pdf(byte[] bytes, int pages) {
}
