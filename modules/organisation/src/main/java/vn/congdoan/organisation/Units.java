package vn.congdoan.organisation;

import static org.jooq.impl.DSL.max;
import static vn.congdoan.organisation.jooq.Tables.ORG_UNIT;
import static vn.congdoan.organisation.jooq.Tables.ORG_UNIT_KIND;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Tenant;

/// The union units of the federation.
@Component
class Units {

    private final DSLContext jooq;

    Units(DSLContext jooq) {
        this.jooq = jooq;
    }

    List<UnitKind> kinds() {
        return jooq.select(ORG_UNIT_KIND.CODE, ORG_UNIT_KIND.VIETNAMESE, ORG_UNIT_KIND.ENGLISH, ORG_UNIT_KIND.GRASSROOTS)
                .from(ORG_UNIT_KIND).orderBy(ORG_UNIT_KIND.DISPLAY_ORDER).fetch(Records.mapping(UnitKind::new));
    }

    Optional<Unit> find(UnitId id) {
        return jooq.selectFrom(ORG_UNIT).where(own()).and(ORG_UNIT.ID.eq(id.value())).fetchOptional(Units::read);
    }

    List<Unit> all() {
        return jooq.selectFrom(ORG_UNIT).where(own()).orderBy(ORG_UNIT.DISPLAY_ORDER, ORG_UNIT.SEARCH_KEY).fetch(Units::read);
    }

    List<Unit> children(@Nullable UnitId parent) {
        return jooq.selectFrom(ORG_UNIT).where(own()).and(isChildOf(parent))
                .orderBy(ORG_UNIT.DISPLAY_ORDER, ORG_UNIT.SEARCH_KEY).fetch(Units::read);
    }

    /// Everything below a unit, without itself.
    List<Unit> below(Unit unit) {
        return jooq.selectFrom(ORG_UNIT).where(own()).and(ORG_UNIT.PATH.startsWith(path(unit.path())))
                .and(ORG_UNIT.ID.ne(unit.id().value())).orderBy(ORG_UNIT.PATH).fetch(Units::read);
    }

    /// A working unit of that name under that parent; names that differ in tones' places only are the same.
    Optional<Unit> named(@Nullable UnitId parent, String name) {
        return jooq.selectFrom(ORG_UNIT).where(own()).and(isChildOf(parent)).and(ORG_UNIT.ACTIVE)
                .and(ORG_UNIT.SEARCH_KEY.eq(VietnameseText.searchKey(name))).fetch(Units::read).stream().findFirst();
    }

    int lastPlace(@Nullable UnitId parent) {
        var last = max(ORG_UNIT.DISPLAY_ORDER);
        return jooq.select(last).from(ORG_UNIT).where(own()).and(isChildOf(parent)).fetchOptional(last).orElse(0);
    }

    void insert(Unit unit) {
        jooq.insertInto(ORG_UNIT)
                .set(ORG_UNIT.FEDERATION_ID, Tenant.current())
                .set(ORG_UNIT.ID, unit.id().value())
                .set(ORG_UNIT.VERSION, unit.version())
                .set(ORG_UNIT.PARENT_ID, value(unit.parent()))
                .set(ORG_UNIT.PATH, path(unit.path()))
                .set(ORG_UNIT.NAME, unit.name())
                .set(ORG_UNIT.SEARCH_KEY, VietnameseText.searchKey(unit.name()))
                .set(ORG_UNIT.KIND, unit.kind())
                .set(ORG_UNIT.DISPLAY_ORDER, unit.displayOrder())
                .set(ORG_UNIT.EXTERNAL_ID, unit.externalId())
                .set(ORG_UNIT.ACTIVE, unit.active())
                .set(ORG_UNIT.FOUNDED_ON, unit.foundedOn())
                .execute();
    }

    /// Writes the unit over its version before; answers whether that was still the stored one.
    boolean update(Unit unit) {
        return jooq.update(ORG_UNIT)
                .set(ORG_UNIT.VERSION, unit.version())
                .set(ORG_UNIT.PARENT_ID, value(unit.parent()))
                .set(ORG_UNIT.PATH, path(unit.path()))
                .set(ORG_UNIT.NAME, unit.name())
                .set(ORG_UNIT.SEARCH_KEY, VietnameseText.searchKey(unit.name()))
                .set(ORG_UNIT.KIND, unit.kind())
                .set(ORG_UNIT.DISPLAY_ORDER, unit.displayOrder())
                .set(ORG_UNIT.EXTERNAL_ID, unit.externalId())
                .set(ORG_UNIT.ACTIVE, unit.active())
                .set(ORG_UNIT.FOUNDED_ON, unit.foundedOn())
                .where(own()).and(ORG_UNIT.ID.eq(unit.id().value())).and(ORG_UNIT.VERSION.eq(unit.version() - 1))
                .execute() == 1;
    }

    static String path(List<UnitId> path) {
        return path.stream().map(id -> id.value() + "/").collect(Collectors.joining());
    }

    static Unit read(Record row) {
        var path = Arrays.stream(row.get(ORG_UNIT.PATH).split("/")).map(id -> new UnitId(UUID.fromString(id))).toList();
        return new Unit(new UnitId(row.get(ORG_UNIT.ID)), row.get(ORG_UNIT.VERSION), path, row.get(ORG_UNIT.NAME),
                row.get(ORG_UNIT.KIND), row.get(ORG_UNIT.DISPLAY_ORDER), row.get(ORG_UNIT.EXTERNAL_ID),
                row.get(ORG_UNIT.ACTIVE), row.get(ORG_UNIT.FOUNDED_ON));
    }

    private static Condition own() {
        return ORG_UNIT.FEDERATION_ID.eq(Tenant.current());
    }

    private static Condition isChildOf(@Nullable UnitId parent) {
        return parent == null ? ORG_UNIT.PARENT_ID.isNull() : ORG_UNIT.PARENT_ID.eq(parent.value());
    }

    private static @Nullable UUID value(@Nullable UnitId id) {
        return id == null ? null : id.value();
    }
}
