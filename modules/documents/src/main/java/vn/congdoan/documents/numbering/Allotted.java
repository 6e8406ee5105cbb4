package vn.congdoan.documents.numbering;

import java.time.LocalDate;
import java.util.UUID;

/// A number that belongs to a document.
///
/// @param id   of the number
/// @param text as it is written without its code, for example `05`, `78` or `78a`
public record Allotted(UUID id, Series.Key series, String text, LocalDate dated) {

    /// Below 10 with a leading zero (NĐ 30/2020, PL I, II.3).
    static String text(int number, String suffix) {
        return "%02d%s".formatted(number, suffix);
    }
}
