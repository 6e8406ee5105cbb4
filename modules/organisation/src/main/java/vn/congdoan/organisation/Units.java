package vn.congdoan.organisation;

import static org.jooq.impl.DSL.max;
import static vn.congdoan.organisation.jooq.Tables.ORG_UNIT;
import static vn.congdoan.organisation.jooq.Tables.ORG_UNIT_KIND;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.Update;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Tenant;

/// The union units of the federation.
@Component
class Units implements OtherUnits {

    private final DSLContext jooq;

    Units(DSLContext jooq) {
        this.jooq = jooq;
    }

    @Override
    public List<UnitKind> kinds() {
        return jooq.select(ORG_UNIT_KIND.CODE, ORG_UNIT_KIND.VIETNAMESE, ORG_UNIT_KIND.ENGLISH, ORG_UNIT_KIND.GRASSROOTS)
                .from(ORG_UNIT_KIND).orderBy(ORG_UNIT_KIND.DISPLAY_ORDER).fetch(Records.mapping(UnitKind::new));
    }

    Optional<Unit> find(UnitId id) {
        return jooq.selectFrom(ORG_UNIT).where(own()).and(ORG_UNIT.ID.eq(id.value())).fetchOptional(Units::read);
    }

    List<Unit> all() {
        return jooq.selectFrom(ORG_UNIT).where(own()).orderBy(ORG_UNIT.DISPLAY_ORDER, ORG_UNIT.SEARCH_KEY).fetch(Units::read);
    }

    @Override
    public List<Unit> children(@Nullable UnitId parent) {
        return jooq.selectFrom(ORG_UNIT).where(own()).and(isChildOf(parent))
                .orderBy(ORG_UNIT.DISPLAY_ORDER, ORG_UNIT.SEARCH_KEY).fetch(Units::read);
    }

    /// Everything below a unit, without itself.
    List<Unit> below(Unit unit) {
        return jooq.selectFrom(ORG_UNIT).where(own()).and(ORG_UNIT.PATH.startsWith(path(unit.path())))
                .and(ORG_UNIT.ID.ne(unit.id().value())).orderBy(ORG_UNIT.PATH).fetch(Units::read);
    }

    @Override
    public Optional<Unit> named(@Nullable UnitId parent, String name) {
        return jooq.selectFrom(ORG_UNIT).where(own()).and(isChildOf(parent)).and(ORG_UNIT.ACTIVE)
                .and(ORG_UNIT.SEARCH_KEY.eq(VietnameseText.searchKey(name))).fetch(Units::read).stream().findFirst();
    }

    int lastPlace(@Nullable UnitId parent) {
        var last = max(ORG_UNIT.DISPLAY_ORDER);
        return jooq.select(last).from(ORG_UNIT).where(own()).and(isChildOf(parent)).fetchOptional(last).orElse(0);
    }

    void insert(Unit unit) {
        insert(List.of(unit));
    }

    /// @param added each after its parent
    void insert(List<Unit> added) {
        Chunks.of(added).forEach(chunk -> {
            var insert = jooq.insertQuery(ORG_UNIT);
            for (var unit : chunk) {
                insert.newRecord();
                insert.addValue(ORG_UNIT.FEDERATION_ID, Tenant.current());
                insert.addValue(ORG_UNIT.ID, unit.id().value());
                insert.addValues(values(unit));
            }
            insert.execute();
        });
    }

    /// Writes the unit over its version before; answers whether that was still the stored one.
    boolean update(Unit unit) {
        return over(unit).execute() == 1;
    }

    /// @throws StaleVersion when one is not over its version before
    void update(List<Unit> changed) {
        Chunks.of(changed).forEach(chunk -> {
            int[] written = jooq.batch(chunk.stream().map(this::over).toList()).execute();
            for (int i = 0; i < written.length; i++) {
                if (written[i] != 1) {
                    throw new StaleVersion(chunk.get(i).name());
                }
            }
        });
    }

    private Update<?> over(Unit unit) {
        return jooq.update(ORG_UNIT).set(values(unit))
                .where(own()).and(ORG_UNIT.ID.eq(unit.id().value())).and(ORG_UNIT.VERSION.eq(unit.version() - 1));
    }

    private static Map<Field<?>, @Nullable Object> values(Unit unit) {
        var values = new LinkedHashMap<Field<?>, @Nullable Object>();
        values.put(ORG_UNIT.VERSION, unit.version());
        values.put(ORG_UNIT.PARENT_ID, value(unit.parent()));
        values.put(ORG_UNIT.PATH, path(unit.path()));
        values.put(ORG_UNIT.NAME, unit.name());
        values.put(ORG_UNIT.SEARCH_KEY, VietnameseText.searchKey(unit.name()));
        values.put(ORG_UNIT.KIND, unit.kind());
        values.put(ORG_UNIT.DISPLAY_ORDER, unit.displayOrder());
        values.put(ORG_UNIT.EXTERNAL_ID, unit.externalId());
        values.put(ORG_UNIT.ACTIVE, unit.active());
        values.put(ORG_UNIT.FOUNDED_ON, unit.foundedOn());
        return values;
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
