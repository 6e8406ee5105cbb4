package vn.congdoan.documents.drafting.templates;

import java.time.LocalDateTime;
import java.util.UUID;

/// Words with which documents of one kind may start.
///
/// @param matterKind with `layout` the kind of document; empty texts for documents about no thing
/// @param type       upper case, as in the words; empty text for a công văn
/// @param retired    whether it is offered no longer
/// @param version    for the next change; also the number of its newest words
public record Template(UUID id, String matterKind, String layout, String name, String type, boolean retired, int version,
        String changedBy, LocalDateTime changedAt) {
}
