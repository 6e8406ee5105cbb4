package vn.congdoan.campaigns.tasks;

import static vn.congdoan.campaigns.jooq.Tables.CMP_CAMPAIGN;
import static vn.congdoan.campaigns.jooq.Tables.CMP_TASK;
import static vn.congdoan.campaigns.jooq.Tables.CMP_UNIT;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.Tenant;

/// The tasks of the federation's plans.
@Component
class Tasks {

    private final DSLContext jooq;
    private final Clock clock;
    private final Ids ids;

    Tasks(DSLContext jooq, Clock clock, Ids ids) {
        this.jooq = jooq;
        this.clock = clock;
        this.ids = ids;
    }

    /// The earliest first.
    List<Task> of(String campaign) {
        return select().where(CMP_TASK.FEDERATION_ID.eq(Tenant.current())).and(CMP_CAMPAIGN.CODE.eq(campaign))
                .orderBy(CMP_TASK.DUE_ON, CMP_TASK.ID).fetch(Tasks::task);
    }

    /// The open ones that are due the earliest.
    ///
    /// @param scope a unit whose subtree is all that the reader may see; empty means everything
    List<Task> next(Optional<UUID> scope, int most) {
        Condition seen = scope.map(unit -> (Condition) CMP_UNIT.PATH.contains(unit.toString())).orElseGet(DSL::noCondition);
        return select().where(CMP_TASK.FEDERATION_ID.eq(Tenant.current())).and(CMP_TASK.STATE.eq("open")).and(seen)
                .orderBy(CMP_TASK.DUE_ON, CMP_TASK.ID).limit(most).fetch(Tasks::task);
    }

    Optional<Task> find(String campaign, UUID id) {
        return select().where(CMP_TASK.FEDERATION_ID.eq(Tenant.current())).and(CMP_CAMPAIGN.CODE.eq(campaign))
                .and(CMP_TASK.ID.eq(id)).fetchOptional(Tasks::task);
    }

    UUID add(CampaignId campaign, Task.Wish wish, @Nullable String calendar) {
        var id = ids.next();
        jooq.insertInto(CMP_TASK).set(CMP_TASK.FEDERATION_ID, Tenant.current()).set(CMP_TASK.ID, id)
                .set(CMP_TASK.CAMPAIGN_ID, campaign.value()).set(CMP_TASK.KIND, wish.kind().name()).set(CMP_TASK.WHAT, wish.what())
                .set(CMP_TASK.BODY, wish.body()).set(CMP_TASK.OFFICER, wish.officer()).set(CMP_TASK.UNIT_ID, wish.unit())
                .set(CMP_TASK.CUT_OFF, wish.cutOff()).set(CMP_TASK.DUE_ON, wish.by()).set(CMP_TASK.CALENDAR, calendar)
                .set(CMP_TASK.STATE, "open").set(CMP_TASK.REMARK, "").set(CMP_TASK.VERSION, 1L)
                .set(CMP_TASK.CHANGED_BY, Actor.current().name()).set(CMP_TASK.CHANGED_AT, LocalDateTime.now(clock)).execute();
        return id;
    }

    /// @return whether nobody was faster
    boolean change(UUID id, Task.Wish wish, long seen) {
        return jooq.update(CMP_TASK).set(CMP_TASK.KIND, wish.kind().name()).set(CMP_TASK.WHAT, wish.what())
                .set(CMP_TASK.BODY, wish.body()).set(CMP_TASK.OFFICER, wish.officer()).set(CMP_TASK.UNIT_ID, wish.unit())
                .set(CMP_TASK.CUT_OFF, wish.cutOff()).set(CMP_TASK.DUE_ON, wish.by()).set(CMP_TASK.VERSION, seen + 1)
                .set(CMP_TASK.CHANGED_BY, Actor.current().name()).set(CMP_TASK.CHANGED_AT, LocalDateTime.now(clock))
                .where(CMP_TASK.FEDERATION_ID.eq(Tenant.current())).and(CMP_TASK.ID.eq(id)).and(CMP_TASK.VERSION.eq(seen))
                .execute() == 1;
    }

    /// @return whether nobody was faster
    boolean settle(UUID id, Task.State state, long seen) {
        return jooq.update(CMP_TASK).set(CMP_TASK.STATE, Task.code(state))
                .set(CMP_TASK.SETTLED_ON, switch (state) {
                    case Task.Open open -> null;
                    case Task.Done done -> done.on();
                    case Task.Dropped dropped -> dropped.on();
                })
                .set(CMP_TASK.REMARK, switch (state) {
                    case Task.Open open -> "";
                    case Task.Done done -> done.remark();
                    case Task.Dropped dropped -> dropped.reason();
                })
                .set(CMP_TASK.VERSION, seen + 1).set(CMP_TASK.CHANGED_BY, Actor.current().name())
                .set(CMP_TASK.CHANGED_AT, LocalDateTime.now(clock))
                .where(CMP_TASK.FEDERATION_ID.eq(Tenant.current())).and(CMP_TASK.ID.eq(id)).and(CMP_TASK.VERSION.eq(seen))
                .execute() == 1;
    }

    private SelectOnConditionStep<Record> select() {
        return jooq.select(CMP_TASK.fields()).select(CMP_CAMPAIGN.CODE, CMP_CAMPAIGN.TITLE, CMP_UNIT.NAME).from(CMP_TASK)
                .join(CMP_CAMPAIGN).on(CMP_CAMPAIGN.FEDERATION_ID.eq(CMP_TASK.FEDERATION_ID)).and(CMP_CAMPAIGN.ID.eq(CMP_TASK.CAMPAIGN_ID))
                .leftJoin(CMP_UNIT).on(CMP_UNIT.FEDERATION_ID.eq(CMP_TASK.FEDERATION_ID)).and(CMP_UNIT.ID.eq(CMP_TASK.UNIT_ID));
    }

    private static Task task(Record row) {
        var wish = new Task.Wish(Task.Kind.valueOf(row.get(CMP_TASK.KIND)), row.get(CMP_TASK.WHAT), row.get(CMP_TASK.BODY),
                row.get(CMP_TASK.OFFICER), row.get(CMP_TASK.UNIT_ID), row.get(CMP_TASK.CUT_OFF), row.get(CMP_TASK.DUE_ON));
        return new Task(row.get(CMP_TASK.ID), row.get(CMP_CAMPAIGN.CODE), row.get(CMP_CAMPAIGN.TITLE), wish, row.get(CMP_UNIT.NAME),
                row.get(CMP_TASK.CALENDAR), state(row), row.get(CMP_TASK.VERSION));
    }

    private static Task.State state(Record row) {
        return switch (row.get(CMP_TASK.STATE)) {
            case "done" -> new Task.Done(Objects.requireNonNull(row.get(CMP_TASK.SETTLED_ON)), row.get(CMP_TASK.REMARK));
            case "dropped" -> new Task.Dropped(Objects.requireNonNull(row.get(CMP_TASK.SETTLED_ON)), row.get(CMP_TASK.REMARK));
            default -> new Task.Open();
        };
    }
}
