package vn.congdoan.provinces.files;

import java.util.Set;

/// What a plugin file may be.
///
/// @param largest bytes of the file
/// @param signers SHA-256 fingerprints of certificates, lower-case hexadecimal; when there are any, every file has to be
///                signed by one of them
public record Limits(long largest, Set<String> signers) {

    /// Files in it.
    static final int MOST_ENTRIES = 2000;
    /// Unpacked bytes for a packed one: class files and texts stay far below, a bomb does not.
    static final int MOST_RATIO = 60;

    public Limits {
        signers = Set.copyOf(signers);
    }

    long unpacked() {
        return largest * 6;
    }
}
