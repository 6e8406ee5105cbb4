package vn.congdoan.organisation;

import static org.jooq.impl.DSL.max;
import static vn.congdoan.organisation.jooq.Tables.ORG_ENTERPRISE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Update;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Tenant;

/// The registry of enterprises of the federation.
@Component
class Enterprises implements OtherEnterprises {

    private final DSLContext jooq;

    Enterprises(DSLContext jooq) {
        this.jooq = jooq;
    }

    Optional<Enterprise> find(EnterpriseId id) {
        return jooq.selectFrom(ORG_ENTERPRISE).where(own()).and(ORG_ENTERPRISE.ID.eq(id.value()))
                .fetchOptional(Enterprises::read);
    }

    List<Enterprise> all() {
        return jooq.selectFrom(ORG_ENTERPRISE).where(own()).orderBy(ORG_ENTERPRISE.PLACE_IN_LIST)
                .fetch(Enterprises::read);
    }

    @Override
    public Optional<Enterprise> withTaxCode(String taxCode) {
        return jooq.selectFrom(ORG_ENTERPRISE).where(own()).and(ORG_ENTERPRISE.TAX_CODE.eq(taxCode))
                .fetchOptional(Enterprises::read);
    }

    @Override
    public List<Enterprise> named(UnitId unit, String name) {
        return jooq.selectFrom(ORG_ENTERPRISE).where(own()).and(ORG_ENTERPRISE.UNIT_ID.eq(unit.value()))
                .and(ORG_ENTERPRISE.SEARCH_KEY.eq(VietnameseText.searchKey(name))).fetch(Enterprises::read);
    }

    boolean existsUnder(UnitId unit) {
        return jooq.fetchExists(jooq.selectFrom(ORG_ENTERPRISE).where(own()).and(ORG_ENTERPRISE.UNIT_ID.eq(unit.value())));
    }

    int lastPlace() {
        var last = max(ORG_ENTERPRISE.PLACE_IN_LIST);
        return jooq.select(last).from(ORG_ENTERPRISE).where(own()).fetchOptional(last).orElse(0);
    }

    void insert(Enterprise enterprise) {
        insert(List.of(enterprise));
    }

    void insert(List<Enterprise> added) {
        Chunks.of(added).forEach(chunk -> {
            var insert = jooq.insertQuery(ORG_ENTERPRISE);
            for (var enterprise : chunk) {
                insert.newRecord();
                insert.addValue(ORG_ENTERPRISE.FEDERATION_ID, Tenant.current());
                insert.addValue(ORG_ENTERPRISE.ID, enterprise.id().value());
                insert.addValues(values(enterprise));
            }
            insert.execute();
        });
    }

    /// Writes the enterprise over its version before; answers whether that was still the stored one.
    boolean update(Enterprise enterprise) {
        return over(enterprise).execute() == 1;
    }

    /// @throws StaleVersion when one is not over its version before
    void update(List<Enterprise> changed) {
        Chunks.of(changed).forEach(chunk -> {
            int[] written = jooq.batch(chunk.stream().map(this::over).toList()).execute();
            for (int i = 0; i < written.length; i++) {
                if (written[i] != 1) {
                    throw new StaleVersion(chunk.get(i).name());
                }
            }
        });
    }

    private Update<?> over(Enterprise enterprise) {
        return jooq.update(ORG_ENTERPRISE).set(values(enterprise))
                .where(own()).and(ORG_ENTERPRISE.ID.eq(enterprise.id().value()))
                .and(ORG_ENTERPRISE.VERSION.eq(enterprise.version() - 1));
    }

    private static Map<Field<?>, @Nullable Object> values(Enterprise enterprise) {
        var values = new LinkedHashMap<Field<?>, @Nullable Object>();
        values.put(ORG_ENTERPRISE.VERSION, enterprise.version());
        values.put(ORG_ENTERPRISE.UNIT_ID, enterprise.unit().value());
        values.put(ORG_ENTERPRISE.NAME, enterprise.name());
        values.put(ORG_ENTERPRISE.SEARCH_KEY, VietnameseText.searchKey(enterprise.name()));
        values.put(ORG_ENTERPRISE.TAX_CODE, enterprise.taxCode());
        values.put(ORG_ENTERPRISE.OWNERSHIP, enterprise.ownership().code());
        values.put(ORG_ENTERPRISE.STABLE, enterprise.stable());
        values.put(ORG_ENTERPRISE.HAS_UNION, enterprise.hasUnion());
        values.put(ORG_ENTERPRISE.UNION_ID, value(enterprise.union()));
        values.put(ORG_ENTERPRISE.PLACE_IN_LIST, enterprise.position());
        values.put(ORG_ENTERPRISE.WORKERS, enterprise.workforce().workers());
        values.put(ORG_ENTERPRISE.COUNTED_ON, enterprise.workforce().countedOn());
        values.put(ORG_ENTERPRISE.SOURCE, enterprise.workforce().source().code());
        return values;
    }

    static Enterprise read(Record row) {
        var union = row.get(ORG_ENTERPRISE.UNION_ID);
        return new Enterprise(new EnterpriseId(row.get(ORG_ENTERPRISE.ID)), row.get(ORG_ENTERPRISE.VERSION),
                new UnitId(row.get(ORG_ENTERPRISE.UNIT_ID)), row.get(ORG_ENTERPRISE.NAME),
                row.get(ORG_ENTERPRISE.TAX_CODE), Ownership.of(row.get(ORG_ENTERPRISE.OWNERSHIP)).orElseThrow(),
                row.get(ORG_ENTERPRISE.STABLE), row.get(ORG_ENTERPRISE.HAS_UNION),
                union == null ? null : new UnitId(union), row.get(ORG_ENTERPRISE.PLACE_IN_LIST),
                new Survey(row.get(ORG_ENTERPRISE.WORKERS), row.get(ORG_ENTERPRISE.COUNTED_ON),
                        CountSource.of(row.get(ORG_ENTERPRISE.SOURCE)).orElseThrow()));
    }

    private static Condition own() {
        return ORG_ENTERPRISE.FEDERATION_ID.eq(Tenant.current());
    }

    private static @Nullable UUID value(@Nullable UnitId id) {
        return id == null ? null : id.value();
    }
}
