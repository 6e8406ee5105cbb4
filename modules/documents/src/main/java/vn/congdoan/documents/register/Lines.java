package vn.congdoan.documents.register;

import java.util.Optional;

/// Which lines of the register are asked for.
///
/// @param series abbreviation of a type; empty text is the công văn
/// @param type   name of a type in upper case
/// @param words  of number, subject or signer, without regard to tones and case; empty text asks for nothing
public record Lines(int year, Optional<String> series, Optional<String> type, String words) {

    public static Lines of(int year) {
        return new Lines(year, Optional.empty(), Optional.empty(), "");
    }
}
