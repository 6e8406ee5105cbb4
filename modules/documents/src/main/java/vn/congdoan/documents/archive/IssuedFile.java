package vn.congdoan.documents.archive;

/// An annex that went out as a file of its own, without its bytes.
///
/// @param number of the annex, from 1
/// @param size   in bytes
/// @param sha256 64 hexadecimal digits
public record IssuedFile(int number, String name, int size, String sha256) {
}
