package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.jooq.Tables.CMP_ENTERPRISE;
import static vn.congdoan.campaigns.jooq.Tables.CMP_WORKFORCE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.organisation.events.WorkforceSurveyed;
import vn.congdoan.platform.Tenant;

/// The organising pool: what organisation surveyed of each enterprise.
@Component
class KnownEnterprises {

    private final DSLContext jooq;

    KnownEnterprises(DSLContext jooq) {
        this.jooq = jooq;
    }

    record Known(UUID id, UUID unit, String name, int workers, LocalDate countedOn) {
    }

    record Count(int workers, LocalDate countedOn) {
    }

    void take(WorkforceSurveyed fact) {
        take(List.of(fact));
    }

    /// In the order of their ids, so that two lists taken at once lock their rows in the same order.
    void take(List<WorkforceSurveyed> facts) {
        var insert = jooq.insertQuery(CMP_ENTERPRISE);
        facts.stream().sorted(Comparator.comparing(fact -> fact.enterprise().value())).forEach(fact -> {
            insert.newRecord();
            insert.addValue(CMP_ENTERPRISE.FEDERATION_ID, Tenant.current());
            insert.addValue(CMP_ENTERPRISE.ID, fact.enterprise().value());
            insert.addValue(CMP_ENTERPRISE.VERSION, fact.version());
            insert.addValue(CMP_ENTERPRISE.UNIT_ID, fact.unit().value());
            insert.addValue(CMP_ENTERPRISE.NAME, fact.name());
            insert.addValue(CMP_ENTERPRISE.WORKERS, fact.workers());
            insert.addValue(CMP_ENTERPRISE.COUNTED_ON, fact.countedOn());
            insert.addValue(CMP_ENTERPRISE.SOURCE, fact.source());
            insert.addValue(CMP_ENTERPRISE.STABLE, fact.stable());
            insert.addValue(CMP_ENTERPRISE.HAS_UNION, fact.hasUnion());
            insert.addValue(CMP_ENTERPRISE.PLACE_IN_ORDER, fact.position());
        });
        insert.onDuplicateKeyUpdate(true);
        insert.addValuesForUpdate(new Newer(CMP_ENTERPRISE.VERSION).values(CMP_ENTERPRISE.UNIT_ID, CMP_ENTERPRISE.NAME,
                CMP_ENTERPRISE.WORKERS, CMP_ENTERPRISE.COUNTED_ON, CMP_ENTERPRISE.SOURCE, CMP_ENTERPRISE.STABLE,
                CMP_ENTERPRISE.HAS_UNION, CMP_ENTERPRISE.PLACE_IN_ORDER));
        insert.execute();
        counts(facts);
    }

    private void counts(List<WorkforceSurveyed> facts) {
        var insert = jooq.insertQuery(CMP_WORKFORCE);
        facts.stream().sorted(Comparator.comparing(fact -> fact.enterprise().value())).forEach(fact -> fact.counts().forEach(count -> {
            insert.newRecord();
            insert.addValue(CMP_WORKFORCE.FEDERATION_ID, Tenant.current());
            insert.addValue(CMP_WORKFORCE.ENTERPRISE_ID, fact.enterprise().value());
            insert.addValue(CMP_WORKFORCE.SOURCE, count.source());
            insert.addValue(CMP_WORKFORCE.VERSION, fact.version());
            insert.addValue(CMP_WORKFORCE.WORKERS, count.workers());
            insert.addValue(CMP_WORKFORCE.COUNTED_ON, count.countedOn());
        }));
        insert.onDuplicateKeyUpdate(true);
        insert.addValuesForUpdate(new Newer(CMP_WORKFORCE.VERSION).values(CMP_WORKFORCE.WORKERS, CMP_WORKFORCE.COUNTED_ON));
        insert.execute();
    }

    /// In stable operation and without a union, of any size, in the registry's order.
    ///
    /// @param source the list that the workers are taken from: enterprises it does not name are left out; null for the latest count of any
    List<Known> unorganised(@Nullable String source) {
        return source == null ? latest() : jooq.select(CMP_ENTERPRISE.ID, CMP_ENTERPRISE.UNIT_ID, CMP_ENTERPRISE.NAME,
                        CMP_WORKFORCE.WORKERS, CMP_WORKFORCE.COUNTED_ON)
                .from(CMP_ENTERPRISE)
                .join(CMP_WORKFORCE).on(CMP_WORKFORCE.FEDERATION_ID.eq(CMP_ENTERPRISE.FEDERATION_ID))
                .and(CMP_WORKFORCE.ENTERPRISE_ID.eq(CMP_ENTERPRISE.ID)).and(CMP_WORKFORCE.SOURCE.eq(source))
                .where(CMP_ENTERPRISE.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_ENTERPRISE.STABLE.isTrue()).and(CMP_ENTERPRISE.HAS_UNION.isFalse())
                .orderBy(CMP_ENTERPRISE.PLACE_IN_ORDER, CMP_ENTERPRISE.ID)
                .fetch(Records.mapping(Known::new));
    }

    private List<Known> latest() {
        return jooq.select(CMP_ENTERPRISE.ID, CMP_ENTERPRISE.UNIT_ID, CMP_ENTERPRISE.NAME, CMP_ENTERPRISE.WORKERS,
                        CMP_ENTERPRISE.COUNTED_ON)
                .from(CMP_ENTERPRISE)
                .where(CMP_ENTERPRISE.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_ENTERPRISE.STABLE.isTrue()).and(CMP_ENTERPRISE.HAS_UNION.isFalse())
                .orderBy(CMP_ENTERPRISE.PLACE_IN_ORDER, CMP_ENTERPRISE.ID)
                .fetch(Records.mapping(Known::new));
    }

    record Stable(UUID unit, int workers, boolean hasUnion) {
    }

    /// All in stable operation, organised or not: what coverage is measured by.
    List<Stable> stable() {
        return jooq.select(CMP_ENTERPRISE.UNIT_ID, CMP_ENTERPRISE.WORKERS, CMP_ENTERPRISE.HAS_UNION).from(CMP_ENTERPRISE)
                .where(CMP_ENTERPRISE.FEDERATION_ID.eq(Tenant.current())).and(CMP_ENTERPRISE.STABLE.isTrue())
                .fetch(Records.mapping(Stable::new));
    }

    /// What the lists say of these, by enterprise and source.
    Map<UUID, Map<String, Count>> counts(Collection<UUID> enterprises) {
        Map<UUID, Map<String, Count>> counts = new HashMap<>();
        jooq.selectFrom(CMP_WORKFORCE).where(CMP_WORKFORCE.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_WORKFORCE.ENTERPRISE_ID.in(enterprises))
                .forEach(row -> counts.computeIfAbsent(row.getEnterpriseId(), id -> new TreeMap<>())
                        .put(row.getSource(), new Count(row.getWorkers(), row.getCountedOn())));
        return counts;
    }
}
