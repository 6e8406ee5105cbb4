package vn.congdoan.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Signature;

/// An official document as union bodies issue it (QĐ 933/QĐ-TLĐ 2024, format after NĐ 30/2020, PL I).
///
/// @param type       name of the type in upper case, for example `KẾ HOẠCH`; empty text for a công văn, whose subject
///                   then stands as `V/v …` under the number
/// @param subject    trích yếu, set under the type
/// @param body       ends with `./.` where the author closes the text
/// @param recipients lines of Nơi nhận without the leading dash, for example `Lưu: VT, Ban TC-KT.`
public record Document(Heading heading, String type, String subject, Marks marks, List<Block> body, Signature signature,
        List<String> recipients, List<Annex> annexes) {

    public Document {
        body = List.copyOf(body);
        recipients = List.copyOf(recipients);
        annexes = List.copyOf(annexes);
    }

    /// One without marks.
    public Document(Heading heading, String type, String subject, List<Block> body, Signature signature,
            List<String> recipients, List<Annex> annexes) {
        this(heading, type, subject, Marks.NONE, body, signature, recipients, annexes);
    }

    /// The same with the name of who signed it, also under annexes that are signed in the same capacity.
    public Document signedBy(String name) {
        var signed = new Signature(signature.capacity(), name);
        return new Document(heading, type, subject, marks, body, signed, recipients,
                annexes.stream().map(annex -> leftOpen(annex.signature()) ? with(annex, signed) : annex).toList());
    }

    private boolean leftOpen(@Nullable Signature under) {
        return under != null && under.name().isBlank() && under.capacity().equals(signature.capacity());
    }

    private static Annex with(Annex annex, Signature signed) {
        return new Annex(annex.body(), annex.title(), annex.subtitle(), annex.attachedTo(), annex.landscape(), annex.blocks(), signed);
    }

    public Document with(Heading other) {
        return new Document(other, type, subject, marks, body, signature, recipients, annexes);
    }

    public Document with(Marks other) {
        return new Document(heading, type, subject, other, body, signature, recipients, annexes);
    }
}
