package vn.congdoan.documents.events;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.Fact;
import vn.congdoan.kernel.FederationId;

/// A document got its number and date, was frozen and went out.
///
/// @param matterKind what it is written about, with `matter` and `layout`; empty texts when about no thing of the product
/// @param typeCode   `KH`; empty text for a công văn
/// @param number     as written, without the code, for example `78`
/// @param code       for example `KH-LĐLĐ`
/// @param replaces   the document that is in force no longer since then, or null
public record DocumentIssued(UUID eventId, FederationId federation, DocumentId document, String matterKind, String matter,
        String layout, String typeCode, String number, String code, LocalDate date, @Nullable DocumentId replaces)
        implements Fact {
}
