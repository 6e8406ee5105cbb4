package vn.congdoan.reporting;

import static vn.congdoan.reporting.jooq.Tables.RPT_UNIT;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.congdoan.organisation.events.UnitDescribed;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Tenant;

/// The module's own copy of the union units.
@Repository
class KnownUnits {

    private final DSLContext jooq;

    KnownUnits(DSLContext jooq) {
        this.jooq = jooq;
    }

    /// An older description than the known one changes nothing, in whatever order they come.
    void take(UnitDescribed fact) {
        int fresh = jooq.insertInto(RPT_UNIT)
                .set(RPT_UNIT.FEDERATION_ID, Tenant.current()).set(RPT_UNIT.UNIT_ID, fact.unit().value())
                .set(RPT_UNIT.VERSION, fact.version()).set(RPT_UNIT.NAME, fact.name())
                .set(RPT_UNIT.PATH, written(fact.path())).set(RPT_UNIT.DISPLAY_ORDER, fact.displayOrder())
                .set(RPT_UNIT.ACTIVE, fact.active())
                .onDuplicateKeyIgnore()
                .execute();
        if (fresh == 0) {
            jooq.update(RPT_UNIT)
                    .set(RPT_UNIT.VERSION, fact.version()).set(RPT_UNIT.NAME, fact.name())
                    .set(RPT_UNIT.PATH, written(fact.path())).set(RPT_UNIT.DISPLAY_ORDER, fact.displayOrder())
                    .set(RPT_UNIT.ACTIVE, fact.active())
                    .where(RPT_UNIT.FEDERATION_ID.eq(Tenant.current())).and(RPT_UNIT.UNIT_ID.eq(fact.unit().value()))
                    .and(RPT_UNIT.VERSION.lt(fact.version()))
                    .execute();
        }
    }

    /// Also those that no longer work: what they did still counts.
    Map<UnitId, Place> all() {
        return jooq.select(RPT_UNIT.UNIT_ID, RPT_UNIT.NAME, RPT_UNIT.PATH).from(RPT_UNIT)
                .where(RPT_UNIT.FEDERATION_ID.eq(Tenant.current()))
                .fetch(row -> new Place(new UnitId(row.value1()), row.value2(), read(row.value3())))
                .stream().collect(Collectors.toMap(Place::unit, place -> place));
    }

    private static String written(List<UnitId> path) {
        return path.stream().map(unit -> unit.value().toString().replace("-", "")).collect(Collectors.joining("/", "/", "/"));
    }

    private static List<UnitId> read(String path) {
        return Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).map(KnownUnits::unit).toList();
    }

    private static UnitId unit(String hex) {
        return new UnitId(new UUID(Long.parseUnsignedLong(hex.substring(0, 16), 16), Long.parseUnsignedLong(hex.substring(16), 16)));
    }
}
