package vn.congdoan.documents.issuing;

import static vn.congdoan.documents.jooq.Tables.DOC_STEP;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.springframework.stereotype.Component;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.Tenant;

/// The steps of the federation's documents; they are only added.
@Component
class Steps {

    private final DSLContext jooq;
    private final Ids ids;
    private final Clock clock;

    Steps(DSLContext jooq, Ids ids, Clock clock) {
        this.jooq = jooq;
        this.ids = ids;
        this.clock = clock;
    }

    void add(UUID document, Act act, int text, String comment) {
        var actor = Actor.current();
        jooq.insertInto(DOC_STEP)
                .set(DOC_STEP.FEDERATION_ID, Tenant.current()).set(DOC_STEP.DOCUMENT_ID, document).set(DOC_STEP.ID, ids.next())
                .set(DOC_STEP.ACT, act.code()).set(DOC_STEP.TEXT_VERSION, text).set(DOC_STEP.COMMENT, comment)
                .set(DOC_STEP.DONE_BY, actor.id()).set(DOC_STEP.DONE_BY_NAME, actor.name())
                .set(DOC_STEP.DONE_AT, LocalDateTime.now(clock)).execute();
    }

    /// In the order in which they were taken.
    List<Step> of(UUID document) {
        return jooq.select(DOC_STEP.ACT, DOC_STEP.TEXT_VERSION, DOC_STEP.COMMENT, DOC_STEP.DONE_BY_NAME, DOC_STEP.DONE_AT)
                .from(DOC_STEP).where(DOC_STEP.FEDERATION_ID.eq(Tenant.current())).and(DOC_STEP.DOCUMENT_ID.eq(document))
                .orderBy(DOC_STEP.DONE_AT, DOC_STEP.ID)
                .fetch(Records.mapping((act, text, comment, by, at) -> new Step(Act.of(act), text, comment, by, at)));
    }
}
