package vn.congdoan.provinces;

import static vn.congdoan.provinces.jooq.Tables.PRV_ENABLED;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Repository;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.Tenant;

/// Who uses a version, in all federations.
@Repository
class Uses {

    private final DSLContext jooq;
    private final ObjectProvider<PluginUse> others;

    Uses(DSLContext jooq, ObjectProvider<PluginUse> others) {
        this.jooq = jooq;
        this.others = others;
    }

    /// Sentences for the operator; empty when nobody does.
    List<Message> of(String plugin, String version) {
        var federations = Tenant.acrossFederations(() -> jooq.select(PRV_ENABLED.FEDERATION_ID).from(PRV_ENABLED)
                .where(PRV_ENABLED.PLUGIN_ID.eq(plugin)).and(PRV_ENABLED.VERSION.eq(version)).orderBy(PRV_ENABLED.FEDERATION_ID)
                .fetch(PRV_ENABLED.FEDERATION_ID));
        var things = others.stream().flatMap(other -> other.uses(plugin, version).stream()).toList();
        return Stream.concat(federations.stream().map(id -> Message.of("provinces.used-by.federation", name(id))),
                things.stream().map(use -> Message.of("provinces.used-by.thing", name(use.federation()), use.what()))).toList();
    }

    private String name(FederationId federation) {
        return others.stream().map(other -> other.nameOf(federation)).flatMap(Optional::stream).findFirst()
                .orElseGet(() -> "#" + federation.value());
    }
}
