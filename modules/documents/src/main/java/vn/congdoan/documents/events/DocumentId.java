package vn.congdoan.documents.events;

import java.util.UUID;

/// A stored document, from its draft on.
public record DocumentId(UUID value) {
}
