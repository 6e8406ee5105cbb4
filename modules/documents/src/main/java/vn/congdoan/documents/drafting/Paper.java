package vn.congdoan.documents.drafting;

import java.time.LocalDateTime;
import java.util.UUID;

/// A stored document without its text. Instants are UTC.
///
/// @param matterKind what it is written about, with `matter` and `layout`; empty texts for a document about no thing
/// @param type       upper case, `KẾ HOẠCH`; empty text for a công văn
/// @param subject    as shown, with the figures that stood in it when it was saved
/// @param version    for the next step; it changes with every saving and every step
/// @param text       number of the newest version of the text, from 1
/// @param year       in which it was started
public record Paper(UUID id, String matterKind, String matter, String layout, String type, String typeCode, String subject,
        Stage stage, int version, int text, int year, String startedBy, LocalDateTime startedAt, String changedBy,
        LocalDateTime changedAt) {

    /// Whether it is about a thing that the product knows.
    public boolean hasMatter() {
        return !matterKind.isEmpty();
    }

    public boolean editable() {
        return stage == Stage.DRAFT;
    }
}
