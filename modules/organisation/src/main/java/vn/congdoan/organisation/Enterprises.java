package vn.congdoan.organisation;

import static org.jooq.impl.DSL.max;
import static vn.congdoan.organisation.jooq.Tables.ORG_ENTERPRISE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Tenant;

/// The registry of enterprises of the federation.
@Component
class Enterprises {

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

    Optional<Enterprise> withTaxCode(String taxCode) {
        return jooq.selectFrom(ORG_ENTERPRISE).where(own()).and(ORG_ENTERPRISE.TAX_CODE.eq(taxCode))
                .fetchOptional(Enterprises::read);
    }

    /// Those of that name under that unit; names that differ in tones' places only are the same.
    List<Enterprise> named(UnitId unit, String name) {
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
        jooq.insertInto(ORG_ENTERPRISE)
                .set(ORG_ENTERPRISE.FEDERATION_ID, Tenant.current())
                .set(ORG_ENTERPRISE.ID, enterprise.id().value())
                .set(ORG_ENTERPRISE.VERSION, enterprise.version())
                .set(ORG_ENTERPRISE.UNIT_ID, enterprise.unit().value())
                .set(ORG_ENTERPRISE.NAME, enterprise.name())
                .set(ORG_ENTERPRISE.SEARCH_KEY, VietnameseText.searchKey(enterprise.name()))
                .set(ORG_ENTERPRISE.TAX_CODE, enterprise.taxCode())
                .set(ORG_ENTERPRISE.OWNERSHIP, enterprise.ownership().code())
                .set(ORG_ENTERPRISE.STABLE, enterprise.stable())
                .set(ORG_ENTERPRISE.HAS_UNION, enterprise.hasUnion())
                .set(ORG_ENTERPRISE.UNION_ID, value(enterprise.union()))
                .set(ORG_ENTERPRISE.PLACE_IN_LIST, enterprise.position())
                .set(ORG_ENTERPRISE.WORKERS, enterprise.workforce().workers())
                .set(ORG_ENTERPRISE.COUNTED_ON, enterprise.workforce().countedOn())
                .set(ORG_ENTERPRISE.SOURCE, enterprise.workforce().source().code())
                .execute();
    }

    /// Writes the enterprise over its version before; answers whether that was still the stored one.
    boolean update(Enterprise enterprise) {
        return jooq.update(ORG_ENTERPRISE)
                .set(ORG_ENTERPRISE.VERSION, enterprise.version())
                .set(ORG_ENTERPRISE.UNIT_ID, enterprise.unit().value())
                .set(ORG_ENTERPRISE.NAME, enterprise.name())
                .set(ORG_ENTERPRISE.SEARCH_KEY, VietnameseText.searchKey(enterprise.name()))
                .set(ORG_ENTERPRISE.TAX_CODE, enterprise.taxCode())
                .set(ORG_ENTERPRISE.OWNERSHIP, enterprise.ownership().code())
                .set(ORG_ENTERPRISE.STABLE, enterprise.stable())
                .set(ORG_ENTERPRISE.HAS_UNION, enterprise.hasUnion())
                .set(ORG_ENTERPRISE.UNION_ID, value(enterprise.union()))
                .set(ORG_ENTERPRISE.PLACE_IN_LIST, enterprise.position())
                .set(ORG_ENTERPRISE.WORKERS, enterprise.workforce().workers())
                .set(ORG_ENTERPRISE.COUNTED_ON, enterprise.workforce().countedOn())
                .set(ORG_ENTERPRISE.SOURCE, enterprise.workforce().source().code())
                .where(own()).and(ORG_ENTERPRISE.ID.eq(enterprise.id().value()))
                .and(ORG_ENTERPRISE.VERSION.eq(enterprise.version() - 1))
                .execute() == 1;
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
