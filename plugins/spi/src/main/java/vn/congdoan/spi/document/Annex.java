package vn.congdoan.spi.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An annex on a new page with its own page numbers (NĐ 30/2020, PL I, II.14). `Phụ lục I` is printed only when
/// the document has two or more.
///
/// @param body       lines of the issuing bodies repeated at the top left, or empty
/// @param title      upper case, bold, centred; each line as given
/// @param subtitle   bold, centred under the title; empty text when there is none
/// @param attachedTo `(Kèm theo Kế hoạch số … )`, italic, centred; empty text when there is none
/// @param signature  at its end, or null
public record Annex(List<String> body, List<String> title, String subtitle, String attachedTo, boolean landscape,
        List<Block> blocks, @Nullable Signature signature) {

    public Annex {
        body = List.copyOf(body);
        title = List.copyOf(title);
        blocks = List.copyOf(blocks);
    }
}
