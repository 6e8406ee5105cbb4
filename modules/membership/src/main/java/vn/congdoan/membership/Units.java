package vn.congdoan.membership;

import static org.jooq.impl.DSL.excluded;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.when;
import static vn.congdoan.membership.jooq.Tables.MBR_UNIT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.InsertQuery;
import org.jooq.Records;
import org.jooq.TableField;
import org.springframework.stereotype.Repository;
import vn.congdoan.organisation.events.UnitDescribed;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Tenant;

/// The module's own copy of the union units, as far as it needs them: name and place in the tree.
@Repository
class Units {

    private record Row(UnitId unit, String name, String path, int order) {

        String parent() {
            return path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
        }
    }

    private final DSLContext jooq;

    Units(DSLContext jooq) {
        this.jooq = jooq;
    }

    static String path(List<UnitId> units) {
        return units.stream().map(Units::hex).collect(Collectors.joining("/", "/", "/"));
    }

    private static String hex(UnitId unit) {
        return unit.value().toString().replace("-", "");
    }

    /// Facts may arrive in any order: an older description than the known one changes nothing. The row is made before
    /// it is compared, so that of two facts handled at once the younger one stays.
    void take(UnitDescribed fact) {
        take(List.of(fact));
    }

    /// In the order of their ids, so that two lists taken at once lock their rows in the same order.
    void take(List<UnitDescribed> facts) {
        var sorted = facts.stream().sorted(Comparator.comparing(fact -> fact.unit().value())).toList();
        var insert = jooq.insertQuery(MBR_UNIT);
        for (var fact : sorted) {
            insert.newRecord();
            insert.addValue(MBR_UNIT.FEDERATION_ID, Tenant.current());
            insert.addValue(MBR_UNIT.UNIT_ID, fact.unit().value());
            insert.addValue(MBR_UNIT.VERSION, fact.version());
            insert.addValue(MBR_UNIT.NAME, fact.name());
            insert.addValue(MBR_UNIT.PATH, path(fact.path()));
            insert.addValue(MBR_UNIT.DISPLAY_ORDER, fact.displayOrder());
            insert.addValue(MBR_UNIT.ACTIVE, fact.active());
        }
        insert.onDuplicateKeyUpdate(true);
        newer(insert, MBR_UNIT.NAME);
        newer(insert, MBR_UNIT.PATH);
        newer(insert, MBR_UNIT.DISPLAY_ORDER);
        newer(insert, MBR_UNIT.ACTIVE);
        insert.addValueForUpdate(MBR_UNIT.VERSION, greatest(MBR_UNIT.VERSION, excluded(MBR_UNIT.VERSION))); // last: the others compare it
        insert.execute();
    }

    private static <T> void newer(InsertQuery<?> insert, TableField<?, T> column) {
        insert.addValueForUpdate(column, when(MBR_UNIT.VERSION.lt(excluded(MBR_UNIT.VERSION)), excluded(column)).otherwise(column));
    }

    Optional<String> path(UnitId unit) {
        return jooq.select(MBR_UNIT.PATH).from(MBR_UNIT)
                .where(MBR_UNIT.FEDERATION_ID.eq(Tenant.current())).and(MBR_UNIT.UNIT_ID.eq(unit.value()))
                .fetchOptional(MBR_UNIT.PATH);
    }

    /// Whether the unit is known and lies in the scope, itself included.
    boolean within(UnitId unit, Optional<UnitId> scope) {
        var path = path(unit);
        return path.isPresent() && scope.map(top -> path.get().contains("/" + hex(top) + "/")).orElse(true);
    }

    /// In the order of the tree, each followed by what is below it.
    List<UnitName> named(Optional<UnitId> scope) {
        var top = scope.map(unit -> path(unit).orElse("?")).orElse("/");
        var rows = jooq.select(MBR_UNIT.UNIT_ID, MBR_UNIT.NAME, MBR_UNIT.PATH, MBR_UNIT.DISPLAY_ORDER).from(MBR_UNIT)
                .where(MBR_UNIT.FEDERATION_ID.eq(Tenant.current())).and(MBR_UNIT.PATH.startsWith(top))
                .and(MBR_UNIT.ACTIVE.isTrue())
                .fetch(Records.mapping((id, name, path, order) -> new Row(new UnitId(id), name, path, order)));
        var known = rows.stream().map(Row::path).collect(Collectors.toSet());
        var below = rows.stream().sorted(Comparator.comparingInt(Row::order).thenComparing(Row::name))
                .collect(Collectors.groupingBy(row -> known.contains(row.parent()) ? row.parent() : "/"));
        var named = new ArrayList<UnitName>(rows.size());
        walk(below.getOrDefault("/", List.of()).stream(), 0, below, named);
        return named;
    }

    private static void walk(Stream<Row> siblings, int depth, Map<String, List<Row>> below, List<UnitName> named) {
        siblings.forEach(row -> {
            named.add(new UnitName(row.unit, row.name, depth));
            walk(below.getOrDefault(row.path, List.of()).stream(), depth + 1, below, named);
        });
    }
}
