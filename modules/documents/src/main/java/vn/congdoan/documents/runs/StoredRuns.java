package vn.congdoan.documents.runs;

import static vn.congdoan.documents.jooq.Tables.DOC_DOCUMENT;
import static vn.congdoan.documents.jooq.Tables.DOC_ISSUED;
import static vn.congdoan.documents.jooq.Tables.DOC_RUN;
import static vn.congdoan.documents.jooq.Tables.DOC_RUN_ITEM;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congdoan.documents.runs.IssueRun.Item;
import vn.congdoan.documents.runs.IssueRun.State;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;

/// The runs of the federation and what came of each of their documents.
@Component
class StoredRuns {

    private static final String OPEN = "open";
    private static final String DONE = "done";

    private final DSLContext jooq;
    private final JsonMapper json;
    private final Clock clock;

    StoredRuns(DSLContext jooq, JsonMapper json, Clock clock) {
        this.jooq = jooq;
        this.json = json;
        this.clock = clock;
    }

    /// @param starter in whose name the documents are issued
    record Work(UUID run, LocalDate dated, Actor starter) {
    }

    void add(UUID run, LocalDate dated, List<UUID> documents) {
        var actor = Actor.current();
        jooq.insertInto(DOC_RUN)
                .set(DOC_RUN.FEDERATION_ID, Tenant.current()).set(DOC_RUN.ID, run).set(DOC_RUN.STATE, OPEN)
                .set(DOC_RUN.DATED, dated).set(DOC_RUN.STARTED_BY, actor.id()).set(DOC_RUN.STARTED_BY_NAME, actor.name())
                .set(DOC_RUN.STARTED_AT, LocalDateTime.now(clock)).execute();
        var items = jooq.insertInto(DOC_RUN_ITEM, DOC_RUN_ITEM.FEDERATION_ID, DOC_RUN_ITEM.RUN_ID, DOC_RUN_ITEM.POSITION,
                DOC_RUN_ITEM.DOCUMENT_ID, DOC_RUN_ITEM.STATE, DOC_RUN_ITEM.REFUSAL_KEY, DOC_RUN_ITEM.REFUSAL_ARGS);
        for (int i = 0; i < documents.size(); i++) {
            items = items.values(Tenant.current(), run, i, documents.get(i), State.WAITING.name(), "", "");
        }
        items.execute();
    }

    Optional<Work> next() {
        return jooq.selectFrom(DOC_RUN).where(DOC_RUN.FEDERATION_ID.eq(Tenant.current())).and(DOC_RUN.STATE.eq(OPEN))
                .orderBy(DOC_RUN.ID).limit(1).fetchOptional()
                .map(row -> new Work(row.getId(), row.getDated(), new Actor(row.getStartedBy(), row.getStartedByName())));
    }

    /// Positions that wait, in order.
    List<Integer> waiting(UUID run, int most) {
        return jooq.select(DOC_RUN_ITEM.POSITION).from(DOC_RUN_ITEM).where(of(run)).and(DOC_RUN_ITEM.STATE.eq(State.WAITING.name()))
                .orderBy(DOC_RUN_ITEM.POSITION).limit(most).fetch(DOC_RUN_ITEM.POSITION);
    }

    /// The document at a place, locked, unless somebody has done with it.
    Optional<UUID> locked(UUID run, int position) {
        return jooq.select(DOC_RUN_ITEM.DOCUMENT_ID).from(DOC_RUN_ITEM).where(of(run)).and(DOC_RUN_ITEM.POSITION.eq(position))
                .and(DOC_RUN_ITEM.STATE.eq(State.WAITING.name())).forUpdate().fetchOptional(DOC_RUN_ITEM.DOCUMENT_ID);
    }

    void issued(UUID run, int position) {
        settle(run, position, State.ISSUED, "", "");
    }

    void refused(UUID run, int position, Message why) {
        var arguments = json.writeValueAsString(why.arguments().stream().map(Object::toString).toList());
        settle(run, position, State.REFUSED, why.key(), arguments.length() > 1000 ? "[]" : arguments);
    }

    private void settle(UUID run, int position, State state, String key, String arguments) {
        jooq.update(DOC_RUN_ITEM).set(DOC_RUN_ITEM.STATE, state.name()).set(DOC_RUN_ITEM.REFUSAL_KEY, key)
                .set(DOC_RUN_ITEM.REFUSAL_ARGS, arguments).where(of(run)).and(DOC_RUN_ITEM.POSITION.eq(position)).execute();
    }

    void done(UUID run) {
        jooq.update(DOC_RUN).set(DOC_RUN.STATE, DONE).where(DOC_RUN.FEDERATION_ID.eq(Tenant.current()))
                .and(DOC_RUN.ID.eq(run)).execute();
    }

    Optional<IssueRun> find(UUID run) {
        return jooq.selectFrom(DOC_RUN).where(DOC_RUN.FEDERATION_ID.eq(Tenant.current())).and(DOC_RUN.ID.eq(run)).fetchOptional()
                .map(row -> new IssueRun(run, row.getState().equals(OPEN), row.getDated(), row.getStartedByName(),
                        row.getStartedAt(), items(run)));
    }

    private List<Item> items(UUID run) {
        return jooq.select(DOC_RUN_ITEM.DOCUMENT_ID, DOC_RUN_ITEM.STATE, DOC_RUN_ITEM.REFUSAL_KEY, DOC_RUN_ITEM.REFUSAL_ARGS,
                        DOC_DOCUMENT.SUBJECT, DOC_ISSUED.NUMBER, DOC_ISSUED.CODE)
                .from(DOC_RUN_ITEM)
                .leftJoin(DOC_DOCUMENT).on(DOC_DOCUMENT.FEDERATION_ID.eq(Tenant.current())).and(DOC_DOCUMENT.ID.eq(DOC_RUN_ITEM.DOCUMENT_ID))
                .leftJoin(DOC_ISSUED).on(DOC_ISSUED.FEDERATION_ID.eq(Tenant.current())).and(DOC_ISSUED.DOCUMENT_ID.eq(DOC_RUN_ITEM.DOCUMENT_ID))
                .where(of(run)).orderBy(DOC_RUN_ITEM.POSITION).fetch().map(this::item);
    }

    private Item item(Record row) {
        var key = row.get(DOC_RUN_ITEM.REFUSAL_KEY);
        var number = row.get(DOC_ISSUED.NUMBER);
        var subject = row.get(DOC_DOCUMENT.SUBJECT);
        return new Item(row.get(DOC_RUN_ITEM.DOCUMENT_ID), State.valueOf(row.get(DOC_RUN_ITEM.STATE)), subject == null ? "" : subject,
                number == null ? null : number + "/" + row.get(DOC_ISSUED.CODE),
                key.isEmpty() ? null : Message.of(key, json.readValue(row.get(DOC_RUN_ITEM.REFUSAL_ARGS), Object[].class)));
    }

    private static Condition of(UUID run) {
        return DOC_RUN_ITEM.FEDERATION_ID.eq(Tenant.current()).and(DOC_RUN_ITEM.RUN_ID.eq(run));
    }
}
