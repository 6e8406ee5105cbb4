package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.jooq.Tables.CMP_ENTERPRISE;
import static vn.congdoan.campaigns.jooq.Tables.CMP_FOUNDED;
import static vn.congdoan.campaigns.jooq.Tables.CMP_UNIT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.congdoan.organisation.events.UnionFounded;
import vn.congdoan.platform.Tenant;

/// Unions that were founded in enterprises.
@Component
class Foundings {

    private final DSLContext jooq;

    Foundings(DSLContext jooq) {
        this.jooq = jooq;
    }

    /// @param name of the union; empty text while its description has not arrived
    record Founding(UUID union, String name, int members, LocalDate day) {
    }

    void take(UnionFounded fact) {
        if (fact.enterprise() != null) {
            jooq.insertInto(CMP_FOUNDED).set(CMP_FOUNDED.FEDERATION_ID, Tenant.current())
                    .set(CMP_FOUNDED.ENTERPRISE_ID, fact.enterprise().value()).set(CMP_FOUNDED.UNION_ID, fact.union().value())
                    .set(CMP_FOUNDED.UNDER_ID, fact.under().value()).set(CMP_FOUNDED.MEMBERS, fact.members())
                    .set(CMP_FOUNDED.FOUNDED_ON, fact.day()).onDuplicateKeyIgnore().execute();
        }
    }

    /// The first union of each enterprise.
    Map<UUID, Founding> byEnterprise() {
        Map<UUID, Founding> foundings = new HashMap<>();
        jooq.select(CMP_FOUNDED.ENTERPRISE_ID, CMP_FOUNDED.UNION_ID, CMP_UNIT.NAME, CMP_FOUNDED.MEMBERS, CMP_FOUNDED.FOUNDED_ON)
                .from(CMP_FOUNDED).leftJoin(CMP_UNIT).on(CMP_UNIT.FEDERATION_ID.eq(CMP_FOUNDED.FEDERATION_ID))
                .and(CMP_UNIT.ID.eq(CMP_FOUNDED.UNION_ID))
                .where(CMP_FOUNDED.FEDERATION_ID.eq(Tenant.current())).orderBy(CMP_FOUNDED.FOUNDED_ON)
                .forEach(row -> foundings.putIfAbsent(row.value1(), new Founding(row.value2(), row.value3() == null ? "" : row.value3(),
                        row.value4(), row.value5())));
        return foundings;
    }

    /// Workers of the enterprises in which unions were founded, by union.
    Map<UUID, Long> workers() {
        Map<UUID, Long> workers = new HashMap<>();
        jooq.select(CMP_FOUNDED.UNION_ID, CMP_ENTERPRISE.WORKERS).from(CMP_FOUNDED)
                .join(CMP_ENTERPRISE).on(CMP_ENTERPRISE.FEDERATION_ID.eq(CMP_FOUNDED.FEDERATION_ID))
                .and(CMP_ENTERPRISE.ID.eq(CMP_FOUNDED.ENTERPRISE_ID))
                .where(CMP_FOUNDED.FEDERATION_ID.eq(Tenant.current()))
                .forEach(row -> workers.merge(row.value1(), (long) row.value2(), Long::sum));
        return workers;
    }
}
