package vn.congdoan.provinces;

import static vn.congdoan.provinces.jooq.Tables.PRV_ENABLED;

import java.time.Clock;
import java.time.LocalDateTime;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;

/// Which plugins the federations use.
@Repository
class Selections {

    private final DSLContext jooq;
    private final Clock clock;

    Selections(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    Selection current() {
        var rows = jooq.select(PRV_ENABLED.PLUGIN_ID, PRV_ENABLED.CHOSEN)
                .from(PRV_ENABLED)
                .where(PRV_ENABLED.FEDERATION_ID.eq(Tenant.current()))
                .orderBy(PRV_ENABLED.CHOSEN.desc(), PRV_ENABLED.ENABLED_AT, PRV_ENABLED.PLUGIN_ID)
                .fetch(PRV_ENABLED.PLUGIN_ID);
        return rows.isEmpty() ? Selection.DEFAULT : new Selection(rows);
    }

    void enable(String plugin) {
        jooq.insertInto(PRV_ENABLED)
                .set(PRV_ENABLED.FEDERATION_ID, Tenant.current())
                .set(PRV_ENABLED.PLUGIN_ID, plugin)
                .set(PRV_ENABLED.CHOSEN, false)
                .set(PRV_ENABLED.ENABLED_BY, Actor.current().id())
                .set(PRV_ENABLED.ENABLED_AT, LocalDateTime.now(clock))
                .onDuplicateKeyIgnore()
                .execute();
    }

    boolean disable(String plugin) {
        return jooq.deleteFrom(PRV_ENABLED)
                .where(PRV_ENABLED.FEDERATION_ID.eq(Tenant.current()))
                .and(PRV_ENABLED.PLUGIN_ID.eq(plugin))
                .execute() == 1;
    }

    void choose(String plugin) {
        jooq.update(PRV_ENABLED)
                .set(PRV_ENABLED.CHOSEN, PRV_ENABLED.PLUGIN_ID.eq(plugin))
                .where(PRV_ENABLED.FEDERATION_ID.eq(Tenant.current()))
                .execute();
    }
}
