package vn.congdoan.spi.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An annex on a new page with its own page numbers (NĐ 30/2020, PL I, II.14). `Phụ lục I` is printed only when
/// the document has two or more.
///
/// @param body       lines of the issuing bodies repeated at the top left, or empty
/// @param title      upper case, bold, centred; each line as given
/// @param subtitle   bold, centred under the title; empty text when there is none
/// @param attachedTo what it belongs to, or null when the line is left out
/// @param signature  at its end, or null
public record Annex(List<String> body, List<String> title, String subtitle, @Nullable Attached attachedTo,
        boolean landscape, List<Block> blocks, @Nullable Signature signature) {

    public Annex {
        body = List.copyOf(body);
        title = List.copyOf(title);
        blocks = List.copyOf(blocks);
    }

    /// The line `(Kèm theo Kế hoạch số 78/KH-LĐLĐ ngày 11/6/2024 của …)`, italic, centred. Number and date are the
    /// document's; they stay blank in a draft and in a file that is signed as a file.
    ///
    /// @param typeName for example `Kế hoạch`
    /// @param issuer   for example `Ban Thường vụ LĐLĐ tỉnh Lai Châu`
    public record Attached(String typeName, String issuer) {
    }
}
