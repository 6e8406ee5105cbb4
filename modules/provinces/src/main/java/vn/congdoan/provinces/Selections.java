package vn.congdoan.provinces;

import static vn.congdoan.provinces.jooq.Tables.PRV_ENABLED;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
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
        var rows = jooq.select(PRV_ENABLED.PLUGIN_ID, PRV_ENABLED.VERSION)
                .from(PRV_ENABLED)
                .where(PRV_ENABLED.FEDERATION_ID.eq(Tenant.current()))
                .orderBy(PRV_ENABLED.CHOSEN.desc(), PRV_ENABLED.ENABLED_AT, PRV_ENABLED.PLUGIN_ID)
                .fetch(Records.mapping(Selection.Pick::new));
        return rows.isEmpty() ? Selection.DEFAULT : new Selection(rows);
    }

    /// Plugin and version of what is used but not there.
    Map<String, String> gone(Generation there) {
        return current().picks().stream().filter(pick -> there.find(pick.plugin(), pick.version()).isEmpty())
                .collect(Collectors.toMap(Selection.Pick::plugin, pick -> pick.version() == null ? "" : pick.version()));
    }

    /// One that is enabled already stays on its version.
    void enable(String plugin, String version) {
        jooq.insertInto(PRV_ENABLED)
                .set(PRV_ENABLED.FEDERATION_ID, Tenant.current())
                .set(PRV_ENABLED.PLUGIN_ID, plugin)
                .set(PRV_ENABLED.VERSION, version)
                .set(PRV_ENABLED.CHOSEN, false)
                .set(PRV_ENABLED.ENABLED_BY, Actor.current().id())
                .set(PRV_ENABLED.ENABLED_AT, LocalDateTime.now(clock))
                .onDuplicateKeyIgnore()
                .execute();
    }

    /// @param seen the version that whoever asks believes is used
    /// @return whether it was
    boolean move(String plugin, @Nullable String seen, String version) {
        return jooq.update(PRV_ENABLED).set(PRV_ENABLED.VERSION, version)
                .where(PRV_ENABLED.FEDERATION_ID.eq(Tenant.current())).and(PRV_ENABLED.PLUGIN_ID.eq(plugin))
                .and(seen == null ? PRV_ENABLED.VERSION.isNull() : PRV_ENABLED.VERSION.eq(seen))
                .execute() == 1;
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
