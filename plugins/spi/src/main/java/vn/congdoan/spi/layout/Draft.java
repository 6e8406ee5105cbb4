package vn.congdoan.spi.layout;

import java.util.List;
import vn.congdoan.spi.document.Signature;

/// The words of a document before they are set: what a layout starts with and what staff go on writing.
/// Everything but the type's names may hold placeholders `{{chi-tieu.thuc-tang}}`.
///
/// @param type       name of the type in upper case, `KẾ HOẠCH`; empty text for a công văn
/// @param typeCode   its abbreviation in document codes, `KH`; empty text for a công văn
/// @param subject    trích yếu
/// @param authority  who decides, above the legal bases of a decision, `BAN THƯỜNG VỤ …`; empty text elsewhere
/// @param legalBases one a line, each beginning with `Căn cứ`
/// @param text       in the light markup that docs/plugins.md describes
public record Draft(String type, String typeCode, String subject, String authority, List<String> legalBases, String text,
        Signature signature, List<String> recipients) {

    public Draft {
        legalBases = List.copyOf(legalBases);
        recipients = List.copyOf(recipients);
    }

    /// The same words under the name of who will sign.
    public Draft signedBy(String name) {
        return new Draft(type, typeCode, subject, authority, legalBases, text, new Signature(signature.capacity(), name), recipients);
    }
}
