package vn.congdoan.documents.archive;

import static vn.congdoan.documents.jooq.Tables.DOC_ENDED;
import static vn.congdoan.documents.jooq.Tables.DOC_REPLACEMENT;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.archive.IssuedDocument.Ending;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;

/// How issued documents ended, and the drafts that are to replace them.
@Component
class Endings {

    private final DSLContext jooq;
    private final Clock clock;

    Endings(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    void add(UUID document, Ending ending) {
        jooq.insertInto(DOC_ENDED)
                .set(DOC_ENDED.FEDERATION_ID, Tenant.current()).set(DOC_ENDED.DOCUMENT_ID, document)
                .set(DOC_ENDED.ENDED_AS, ending.as().name()).set(DOC_ENDED.ENDED_ON, ending.on())
                .set(DOC_ENDED.REASON, ending.reason()).set(DOC_ENDED.DECISION, ending.decision())
                .set(DOC_ENDED.REPLACED_BY, ending.replacedBy()).set(DOC_ENDED.ENDED_BY, Actor.current().name())
                .set(DOC_ENDED.ENDED_AT, LocalDateTime.now(clock)).execute();
    }

    void replacement(UUID draft, Replacement of) {
        jooq.insertInto(DOC_REPLACEMENT)
                .set(DOC_REPLACEMENT.FEDERATION_ID, Tenant.current()).set(DOC_REPLACEMENT.DOCUMENT_ID, draft)
                .set(DOC_REPLACEMENT.REPLACES, of.replaces()).set(DOC_REPLACEMENT.REASON, of.reason()).execute();
    }

    /// What a document is to replace.
    Optional<Replacement> replacement(UUID draft) {
        return jooq.select(DOC_REPLACEMENT.REPLACES, DOC_REPLACEMENT.REASON).from(DOC_REPLACEMENT)
                .where(DOC_REPLACEMENT.FEDERATION_ID.eq(Tenant.current())).and(DOC_REPLACEMENT.DOCUMENT_ID.eq(draft))
                .fetchOptional(Records.mapping(Replacement::new));
    }

    /// The documents that were begun to replace one.
    List<UUID> begun(UUID issued) {
        return jooq.select(DOC_REPLACEMENT.DOCUMENT_ID).from(DOC_REPLACEMENT)
                .where(DOC_REPLACEMENT.FEDERATION_ID.eq(Tenant.current())).and(DOC_REPLACEMENT.REPLACES.eq(issued))
                .fetch(DOC_REPLACEMENT.DOCUMENT_ID);
    }
}
