package vn.congdoan.documents.delivery;

import static vn.congdoan.documents.jooq.Tables.DOC_DELIVERY;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.delivery.Delivery.State;
import vn.congdoan.documents.jooq.tables.records.DocDeliveryRecord;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.Tenant;

/// The letters of the federation. Each address gets a document once.
@Component
class Outbox {

    private final DSLContext jooq;
    private final Ids ids;
    private final Clock clock;

    Outbox(DSLContext jooq, Ids ids, Clock clock) {
        this.jooq = jooq;
        this.ids = ids;
        this.clock = clock;
    }

    /// @return whether the address had no letter with the document yet
    boolean add(UUID document, String recipient, String address) {
        return jooq.insertInto(DOC_DELIVERY)
                .set(DOC_DELIVERY.FEDERATION_ID, Tenant.current()).set(DOC_DELIVERY.ID, ids.next())
                .set(DOC_DELIVERY.DOCUMENT_ID, document).set(DOC_DELIVERY.RECIPIENT, recipient)
                .set(DOC_DELIVERY.ADDRESS, address).set(DOC_DELIVERY.STATE, State.QUEUED.name()).set(DOC_DELIVERY.ATTEMPTS, 0)
                .set(DOC_DELIVERY.DUE_AT, now()).set(DOC_DELIVERY.TROUBLE, "").set(DOC_DELIVERY.QUEUED_BY, Actor.current().name())
                .set(DOC_DELIVERY.QUEUED_AT, now()).onDuplicateKeyIgnore().execute() == 1;
    }

    List<Delivery> of(UUID document) {
        return jooq.selectFrom(DOC_DELIVERY).where(DOC_DELIVERY.FEDERATION_ID.eq(Tenant.current()))
                .and(DOC_DELIVERY.DOCUMENT_ID.eq(document)).orderBy(DOC_DELIVERY.ID).fetch().map(Outbox::delivery);
    }

    List<Delivery> due(int most) {
        return jooq.selectFrom(DOC_DELIVERY).where(DOC_DELIVERY.FEDERATION_ID.eq(Tenant.current()))
                .and(DOC_DELIVERY.STATE.eq(State.QUEUED.name())).and(DOC_DELIVERY.DUE_AT.le(now()))
                .orderBy(DOC_DELIVERY.DUE_AT, DOC_DELIVERY.ID).limit(most).fetch().map(Outbox::delivery);
    }

    Optional<Delivery> find(UUID id) {
        return jooq.selectFrom(DOC_DELIVERY).where(of(id, null)).fetchOptional().map(Outbox::delivery);
    }

    /// @return whether the letter is this caller's to send; of two nodes only one gets it
    boolean claim(UUID id) {
        return jooq.update(DOC_DELIVERY).set(DOC_DELIVERY.STATE, State.SENDING.name())
                .set(DOC_DELIVERY.ATTEMPTS, DOC_DELIVERY.ATTEMPTS.plus(1)).where(of(id, State.QUEUED)).execute() == 1;
    }

    void sent(UUID id) {
        jooq.update(DOC_DELIVERY).set(DOC_DELIVERY.STATE, State.SENT.name()).set(DOC_DELIVERY.SENT_AT, now())
                .set(DOC_DELIVERY.TROUBLE, "").where(of(id, State.SENDING)).execute();
    }

    void again(UUID id, Duration later, String trouble) {
        jooq.update(DOC_DELIVERY).set(DOC_DELIVERY.STATE, State.QUEUED.name()).set(DOC_DELIVERY.DUE_AT, now().plus(later))
                .set(DOC_DELIVERY.TROUBLE, trouble).where(of(id, State.SENDING)).execute();
    }

    void failed(UUID id, String trouble) {
        jooq.update(DOC_DELIVERY).set(DOC_DELIVERY.STATE, State.FAILED.name()).set(DOC_DELIVERY.TROUBLE, trouble)
                .where(of(id, State.SENDING)).execute();
    }

    /// @return whether a person may decide on it: it failed, or was given up on its way
    boolean requeue(UUID id) {
        return jooq.update(DOC_DELIVERY).set(DOC_DELIVERY.STATE, State.QUEUED.name()).set(DOC_DELIVERY.DUE_AT, now())
                .set(DOC_DELIVERY.ATTEMPTS, 0).where(of(id, null))
                .and(DOC_DELIVERY.STATE.in(State.FAILED.name(), State.SENDING.name())).execute() == 1;
    }

    private static Condition of(UUID id, @Nullable State state) {
        var one = DOC_DELIVERY.FEDERATION_ID.eq(Tenant.current()).and(DOC_DELIVERY.ID.eq(id));
        return state == null ? one : one.and(DOC_DELIVERY.STATE.eq(state.name()));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    private static Delivery delivery(DocDeliveryRecord row) {
        return new Delivery(row.getId(), row.getDocumentId(), row.getRecipient(), row.getAddress(), State.valueOf(row.getState()),
                row.getAttempts(), row.getTrouble(), row.getQueuedBy(), row.getQueuedAt(), row.getSentAt());
    }
}
