package vn.congdoan.documents.starts;

import static org.jooq.impl.DSL.count;
import static vn.congdoan.documents.jooq.Tables.DOC_START;
import static vn.congdoan.documents.jooq.Tables.DOC_START_ITEM;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;

/// The runs of the federation and what came of each thing.
@Component
class StoredStarts {

    private static final String OPEN = "open";
    private static final String DONE = "done";
    private static final int A_STATEMENT = 1000;

    enum State { WAITING, STARTED, REFUSED }

    private final DSLContext jooq;
    private final JsonMapper json;
    private final Clock clock;

    StoredStarts(DSLContext jooq, JsonMapper json, Clock clock) {
        this.jooq = jooq;
        this.json = json;
        this.clock = clock;
    }

    /// @param starter in whose name the documents are started
    record Work(UUID run, String matterKind, String layout, String signer, Actor starter) {
    }

    record Item(int position, String matter) {
    }

    void add(UUID run, String matterKind, String beginning, List<String> matters, String layout, String signer) {
        var actor = Actor.current();
        jooq.insertInto(DOC_START).set(DOC_START.FEDERATION_ID, Tenant.current()).set(DOC_START.ID, run).set(DOC_START.STATE, OPEN)
                .set(DOC_START.MATTER_KIND, matterKind).set(DOC_START.BEGINNING, beginning).set(DOC_START.LAYOUT, layout)
                .set(DOC_START.SIGNER, signer).set(DOC_START.STARTED_BY, actor.id()).set(DOC_START.STARTED_BY_NAME, actor.name())
                .set(DOC_START.STARTED_AT, LocalDateTime.now(clock)).execute();
        for (int first = 0; first < matters.size(); first += A_STATEMENT) {
            var items = jooq.insertInto(DOC_START_ITEM, DOC_START_ITEM.FEDERATION_ID, DOC_START_ITEM.START_ID, DOC_START_ITEM.POSITION,
                    DOC_START_ITEM.MATTER, DOC_START_ITEM.STATE, DOC_START_ITEM.REFUSAL_KEY, DOC_START_ITEM.REFUSAL_ARGS);
            for (int i = first; i < Math.min(matters.size(), first + A_STATEMENT); i++) {
                items = items.values(Tenant.current(), run, i, matters.get(i), State.WAITING.name(), "", "");
            }
            items.execute();
        }
    }

    Optional<Work> next() {
        return jooq.selectFrom(DOC_START).where(DOC_START.FEDERATION_ID.eq(Tenant.current())).and(DOC_START.STATE.eq(OPEN))
                .orderBy(DOC_START.ID).limit(1).fetchOptional()
                .map(row -> new Work(row.getId(), row.getMatterKind(), row.getLayout(), row.getSigner(),
                        new Actor(row.getStartedBy(), row.getStartedByName())));
    }

    List<Item> waiting(UUID run, int most) {
        return jooq.select(DOC_START_ITEM.POSITION, DOC_START_ITEM.MATTER).from(DOC_START_ITEM)
                .where(DOC_START_ITEM.FEDERATION_ID.eq(Tenant.current())).and(of(run)).and(DOC_START_ITEM.STATE.eq(State.WAITING.name()))
                .orderBy(DOC_START_ITEM.POSITION).limit(most).fetch(row -> new Item(row.value1(), row.value2()));
    }

    /// @param why null when it was started
    void settle(UUID run, int position, @org.jspecify.annotations.Nullable Message why) {
        var arguments = why == null ? "" : json.writeValueAsString(why.arguments().stream().map(Object::toString).toList());
        jooq.update(DOC_START_ITEM).set(DOC_START_ITEM.STATE, (why == null ? State.STARTED : State.REFUSED).name())
                .set(DOC_START_ITEM.REFUSAL_KEY, why == null ? "" : why.key())
                .set(DOC_START_ITEM.REFUSAL_ARGS, arguments.length() > 2000 ? "[]" : arguments)
                .where(DOC_START_ITEM.FEDERATION_ID.eq(Tenant.current())).and(of(run)).and(DOC_START_ITEM.POSITION.eq(position)).execute();
    }

    void done(UUID run) {
        jooq.update(DOC_START).set(DOC_START.STATE, DONE).where(DOC_START.FEDERATION_ID.eq(Tenant.current()))
                .and(DOC_START.ID.eq(run)).execute();
    }

    /// The newest one about these things.
    Optional<StartRun> newest(String matterKind, String beginning) {
        return jooq.selectFrom(DOC_START).where(DOC_START.FEDERATION_ID.eq(Tenant.current()))
                .and(DOC_START.MATTER_KIND.eq(matterKind)).and(DOC_START.BEGINNING.eq(beginning))
                .orderBy(DOC_START.STARTED_AT.desc(), DOC_START.ID.desc()).limit(1).fetchOptional()
                .map(row -> new StartRun(row.getId(), row.getState().equals(OPEN), in(row.getId(), State.STARTED),
                        in(row.getId(), State.WAITING), refused(row.getId())));
    }

    private int in(UUID run, State state) {
        return jooq.select(count()).from(DOC_START_ITEM).where(DOC_START_ITEM.FEDERATION_ID.eq(Tenant.current())).and(of(run))
                .and(DOC_START_ITEM.STATE.eq(state.name())).fetchSingle().value1();
    }

    private List<Message> refused(UUID run) {
        return jooq.select(DOC_START_ITEM.REFUSAL_KEY, DOC_START_ITEM.REFUSAL_ARGS).from(DOC_START_ITEM)
                .where(DOC_START_ITEM.FEDERATION_ID.eq(Tenant.current())).and(of(run)).and(DOC_START_ITEM.STATE.eq(State.REFUSED.name()))
                .orderBy(DOC_START_ITEM.POSITION)
                .fetch(row -> Message.of(row.value1(), json.readValue(row.value2(), Object[].class)));
    }

    private static Condition of(UUID run) {
        return DOC_START_ITEM.START_ID.eq(run);
    }
}
