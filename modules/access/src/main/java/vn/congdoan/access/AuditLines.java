package vn.congdoan.access;

import static vn.congdoan.access.jooq.Tables.ACC_AUDIT;

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

/// The lines of the audit trail, which are only added.
@Component
class AuditLines {

    private final DSLContext jooq;
    private final Ids ids;

    AuditLines(DSLContext jooq, Ids ids) {
        this.jooq = jooq;
        this.ids = ids;
    }

    void add(@Nullable FederationId federation, Actor actor, AuditTrail.Entry entry) {
        jooq.insertInto(ACC_AUDIT)
                .set(ACC_AUDIT.ID, ids.next())
                .set(ACC_AUDIT.HOME_FEDERATION, federation == null ? null : federation.value())
                .set(ACC_AUDIT.HAPPENED_AT, entry.happenedAt())
                .set(ACC_AUDIT.ACTOR_ID, actor.id())
                .set(ACC_AUDIT.ACTOR_NAME, entry.actor())
                .set(ACC_AUDIT.ACTION_NAME, entry.action())
                .set(ACC_AUDIT.SUBJECT, entry.subject())
                .set(ACC_AUDIT.DETAIL, entry.detail())
                .execute();
    }

    List<AuditTrail.Entry> latest(@Nullable FederationId federation, @Nullable String action, int most) {
        return jooq.select(ACC_AUDIT.HAPPENED_AT, ACC_AUDIT.ACTOR_NAME, ACC_AUDIT.ACTION_NAME, ACC_AUDIT.SUBJECT,
                        ACC_AUDIT.DETAIL)
                .from(ACC_AUDIT)
                .where(home(federation))
                .and(action == null ? DSL.noCondition() : ACC_AUDIT.ACTION_NAME.eq(action))
                .orderBy(ACC_AUDIT.HAPPENED_AT.desc(), ACC_AUDIT.ID.desc())
                .limit(most)
                .fetch(Records.mapping(AuditTrail.Entry::new));
    }

    List<String> actions(@Nullable FederationId federation) {
        return jooq.selectDistinct(ACC_AUDIT.ACTION_NAME).from(ACC_AUDIT).where(home(federation))
                .orderBy(ACC_AUDIT.ACTION_NAME).fetch(ACC_AUDIT.ACTION_NAME);
    }

    private static Condition home(@Nullable FederationId federation) {
        return federation == null ? ACC_AUDIT.HOME_FEDERATION.isNull() : ACC_AUDIT.HOME_FEDERATION.eq(federation.value());
    }
}
