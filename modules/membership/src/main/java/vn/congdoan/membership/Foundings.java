package vn.congdoan.membership;

import static vn.congdoan.membership.jooq.Tables.MBR_FOUNDING;

import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Tenant;

/// Which admissions stand for the members who were recognised with a union.
@Repository
class Foundings {

    private final DSLContext jooq;

    Foundings(DSLContext jooq) {
        this.jooq = jooq;
    }

    void add(UnitId union, UUID admission) {
        jooq.insertInto(MBR_FOUNDING).set(MBR_FOUNDING.FEDERATION_ID, Tenant.current())
                .set(MBR_FOUNDING.UNION_ID, union.value()).set(MBR_FOUNDING.MOVEMENT_ID, admission).execute();
    }

    Optional<UUID> admission(UnitId union) {
        return jooq.select(MBR_FOUNDING.MOVEMENT_ID).from(MBR_FOUNDING)
                .where(MBR_FOUNDING.FEDERATION_ID.eq(Tenant.current())).and(MBR_FOUNDING.UNION_ID.eq(union.value()))
                .fetchOptional(MBR_FOUNDING.MOVEMENT_ID);
    }
}
