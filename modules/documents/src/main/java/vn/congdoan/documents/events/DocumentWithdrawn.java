package vn.congdoan.documents.events;

import java.time.LocalDate;
import java.util.UUID;
import vn.congdoan.kernel.Fact;
import vn.congdoan.kernel.FederationId;

/// An issued document was recalled by a decision; nothing took its place.
///
/// @param on     since when it is in force no longer
/// @param number as written, without the code
public record DocumentWithdrawn(UUID eventId, FederationId federation, DocumentId document, String matterKind, String matter,
        String layout, String number, String code, LocalDate on) implements Fact {
}
