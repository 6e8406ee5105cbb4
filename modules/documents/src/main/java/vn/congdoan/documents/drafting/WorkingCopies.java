package vn.congdoan.documents.drafting;

import static vn.congdoan.documents.jooq.Tables.DOC_WORKING;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;

/// What people typed and did not save; each sees only the own copies.
@Component
class WorkingCopies {

    private final DSLContext jooq;
    private final Clock clock;
    private final JsonMapper json;

    WorkingCopies(DSLContext jooq, Clock clock, JsonMapper json) {
        this.jooq = jooq;
        this.clock = clock;
        this.json = json;
    }

    void keep(UUID document, int base, Wording wording) {
        var written = json.writeValueAsString(wording);
        var now = LocalDateTime.now(clock);
        jooq.insertInto(DOC_WORKING)
                .set(DOC_WORKING.FEDERATION_ID, Tenant.current()).set(DOC_WORKING.DOCUMENT_ID, document)
                .set(DOC_WORKING.PERSON_ID, Actor.current().id()).set(DOC_WORKING.BASE_NUMBER, base)
                .set(DOC_WORKING.WORDING, written).set(DOC_WORKING.TYPED_AT, now)
                .onDuplicateKeyUpdate()
                .set(DOC_WORKING.BASE_NUMBER, base).set(DOC_WORKING.WORDING, written).set(DOC_WORKING.TYPED_AT, now).execute();
    }

    Optional<WorkingCopy> find(UUID document) {
        return jooq.selectFrom(DOC_WORKING).where(own(document)).fetchOptional().map(row ->
                new WorkingCopy(row.getBaseNumber(), json.readValue(row.getWording(), Wording.class), row.getTypedAt()));
    }

    void drop(UUID document) {
        jooq.deleteFrom(DOC_WORKING).where(own(document)).execute();
    }

    private static Condition own(UUID document) {
        return DOC_WORKING.FEDERATION_ID.eq(Tenant.current()).and(DOC_WORKING.DOCUMENT_ID.eq(document))
                .and(DOC_WORKING.PERSON_ID.eq(Actor.current().id()));
    }
}
