package vn.congdoan.access;

import static vn.congdoan.access.jooq.Tables.ACC_AUDIT;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.Tenant;
import vn.congdoan.platform.Transactions;

/// Writes down who did what to which thing, for the federation's admin to read. Never a person's data.
@Component
public class AuditTrail {

    private final DSLContext jooq;
    private final Transactions transactions;
    private final Clock clock;
    private final Ids ids;

    AuditTrail(DSLContext jooq, Transactions transactions, Clock clock, Ids ids) {
        this.jooq = jooq;
        this.transactions = transactions;
        this.clock = clock;
        this.ids = ids;
    }

    /// Records within the caller's transaction, so that what was rolled back leaves no trace.
    ///
    /// @param action  module and past participle: `campaigns.issued`
    /// @param subject the code of the thing: `2024-thang-cao-diem`
    /// @param detail  what a reader needs to understand it, at most 2000 characters are kept
    public void record(String action, String subject, String detail) {
        record(Tenant.find().orElse(null), action, subject, detail);
    }

    void record(@Nullable FederationId federation, String action, String subject, String detail) {
        var actor = Actor.current();
        transactions.run(() -> jooq.insertInto(ACC_AUDIT)
                .set(ACC_AUDIT.ID, ids.next())
                .set(ACC_AUDIT.HOME_FEDERATION, federation == null ? null : federation.value())
                .set(ACC_AUDIT.HAPPENED_AT, LocalDateTime.now(clock))
                .set(ACC_AUDIT.ACTOR_ID, actor.id())
                .set(ACC_AUDIT.ACTOR_NAME, shortened(actor.name(), 200))
                .set(ACC_AUDIT.ACTION_NAME, action)
                .set(ACC_AUDIT.SUBJECT, shortened(subject, 200))
                .set(ACC_AUDIT.DETAIL, shortened(detail, 2000))
                .execute());
    }

    /// The youngest entries of the user's federation, or of no federation for who has none.
    ///
    /// @param action null for all
    public List<Entry> latest(CurrentUser reader, @Nullable String action, int most) {
        return jooq.select(ACC_AUDIT.HAPPENED_AT, ACC_AUDIT.ACTOR_NAME, ACC_AUDIT.ACTION_NAME, ACC_AUDIT.SUBJECT,
                        ACC_AUDIT.DETAIL)
                .from(ACC_AUDIT)
                .where(home(reader))
                .and(action == null ? DSL.noCondition() : ACC_AUDIT.ACTION_NAME.eq(action))
                .orderBy(ACC_AUDIT.HAPPENED_AT.desc(), ACC_AUDIT.ID.desc())
                .limit(most)
                .fetch(Records.mapping(Entry::new));
    }

    /// The actions that occur in the reader's trail, for choosing one.
    public List<String> actions(CurrentUser reader) {
        return jooq.selectDistinct(ACC_AUDIT.ACTION_NAME).from(ACC_AUDIT).where(home(reader))
                .orderBy(ACC_AUDIT.ACTION_NAME).fetch(ACC_AUDIT.ACTION_NAME);
    }

    private static Condition home(CurrentUser reader) {
        var federation = reader.federation();
        return federation == null
                ? ACC_AUDIT.HOME_FEDERATION.isNull()
                : ACC_AUDIT.HOME_FEDERATION.eq(federation.value());
    }

    private static String shortened(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
    }

    /// One line of the trail; the instant is UTC.
    public record Entry(LocalDateTime happenedAt, String actor, String action, String subject, String detail) {
    }
}
