package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.jooq.Tables.CMP_ENTERPRISE;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Records;
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

    void take(WorkforceSurveyed fact) {
        var newer = new Newer(CMP_ENTERPRISE.VERSION, fact.version());
        jooq.insertInto(CMP_ENTERPRISE)
                .set(CMP_ENTERPRISE.FEDERATION_ID, Tenant.current()).set(CMP_ENTERPRISE.ID, fact.enterprise().value())
                .set(CMP_ENTERPRISE.VERSION, fact.version())
                .set(CMP_ENTERPRISE.UNIT_ID, fact.unit().value())
                .set(CMP_ENTERPRISE.NAME, fact.name())
                .set(CMP_ENTERPRISE.WORKERS, fact.workers())
                .set(CMP_ENTERPRISE.COUNTED_ON, fact.countedOn())
                .set(CMP_ENTERPRISE.SOURCE, fact.source())
                .set(CMP_ENTERPRISE.STABLE, fact.stable())
                .set(CMP_ENTERPRISE.HAS_UNION, fact.hasUnion())
                .set(CMP_ENTERPRISE.PLACE_IN_ORDER, fact.position())
                .onDuplicateKeyUpdate()
                .set(CMP_ENTERPRISE.UNIT_ID, newer.value(CMP_ENTERPRISE.UNIT_ID, fact.unit().value()))
                .set(CMP_ENTERPRISE.NAME, newer.value(CMP_ENTERPRISE.NAME, fact.name()))
                .set(CMP_ENTERPRISE.WORKERS, newer.value(CMP_ENTERPRISE.WORKERS, fact.workers()))
                .set(CMP_ENTERPRISE.COUNTED_ON, newer.value(CMP_ENTERPRISE.COUNTED_ON, fact.countedOn()))
                .set(CMP_ENTERPRISE.SOURCE, newer.value(CMP_ENTERPRISE.SOURCE, fact.source()))
                .set(CMP_ENTERPRISE.STABLE, newer.value(CMP_ENTERPRISE.STABLE, fact.stable()))
                .set(CMP_ENTERPRISE.HAS_UNION, newer.value(CMP_ENTERPRISE.HAS_UNION, fact.hasUnion()))
                .set(CMP_ENTERPRISE.PLACE_IN_ORDER, newer.value(CMP_ENTERPRISE.PLACE_IN_ORDER, fact.position()))
                .set(CMP_ENTERPRISE.VERSION, newer.version(CMP_ENTERPRISE.VERSION))
                .execute();
    }

    /// In stable operation and without a union, of any size, in the registry's order.
    List<Known> unorganised() {
        return jooq.select(CMP_ENTERPRISE.ID, CMP_ENTERPRISE.UNIT_ID, CMP_ENTERPRISE.NAME, CMP_ENTERPRISE.WORKERS,
                        CMP_ENTERPRISE.COUNTED_ON)
                .from(CMP_ENTERPRISE)
                .where(CMP_ENTERPRISE.FEDERATION_ID.eq(Tenant.current()))
                .and(CMP_ENTERPRISE.STABLE.isTrue()).and(CMP_ENTERPRISE.HAS_UNION.isFalse())
                .orderBy(CMP_ENTERPRISE.PLACE_IN_ORDER, CMP_ENTERPRISE.ID)
                .fetch(Records.mapping(Known::new));
    }
}
