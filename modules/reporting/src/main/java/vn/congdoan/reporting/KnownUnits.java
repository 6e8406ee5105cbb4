package vn.congdoan.reporting;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.when;
import static vn.congdoan.reporting.jooq.Tables.RPT_UNIT;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.InsertQuery;
import org.jooq.TableField;
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
        take(List.of(fact));
    }

    /// In the order of their ids, so that two lists taken at once lock their rows in the same order.
    void take(List<UnitDescribed> facts) {
        var sorted = facts.stream().sorted(Comparator.comparing(fact -> fact.unit().value())).toList();
        var insert = jooq.insertQuery(RPT_UNIT);
        for (var fact : sorted) {
            insert.newRecord();
            insert.addValue(RPT_UNIT.FEDERATION_ID, Tenant.current());
            insert.addValue(RPT_UNIT.UNIT_ID, fact.unit().value());
            insert.addValue(RPT_UNIT.VERSION, fact.version());
            insert.addValue(RPT_UNIT.NAME, fact.name());
            insert.addValue(RPT_UNIT.PATH, written(fact.path()));
            insert.addValue(RPT_UNIT.DISPLAY_ORDER, fact.displayOrder());
            insert.addValue(RPT_UNIT.ACTIVE, fact.active());
        }
        insert.onDuplicateKeyUpdate(true);
        newer(insert, RPT_UNIT.NAME);
        newer(insert, RPT_UNIT.PATH);
        newer(insert, RPT_UNIT.DISPLAY_ORDER);
        newer(insert, RPT_UNIT.ACTIVE);
        insert.addValueForUpdate(RPT_UNIT.VERSION, greatest(RPT_UNIT.VERSION, excluded(RPT_UNIT.VERSION))); // last: the others compare it
        insert.execute();
    }

    private static <T> void newer(InsertQuery<?> insert, TableField<?, T> column) {
        insert.addValueForUpdate(column, when(RPT_UNIT.VERSION.lt(excluded(RPT_UNIT.VERSION)), excluded(column)).otherwise(column));
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
