package vn.congdoan.organisation;

import static vn.congdoan.organisation.jooq.Tables.ORG_FOUNDING;
import static vn.congdoan.organisation.jooq.Tables.ORG_WORKFORCE;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.congdoan.organisation.Directory.Counted;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.Tenant;

/// What was counted and recognised, as it was told: rows are only ever added.
@Component
class Counts {

    private final DSLContext jooq;
    private final Clock clock;
    private final Ids ids;

    Counts(DSLContext jooq, Clock clock, Ids ids) {
        this.jooq = jooq;
        this.clock = clock;
        this.ids = ids;
    }

    void add(EnterpriseId enterprise, Survey survey) {
        jooq.insertInto(ORG_WORKFORCE)
                .set(ORG_WORKFORCE.FEDERATION_ID, Tenant.current())
                .set(ORG_WORKFORCE.ID, ids.next())
                .set(ORG_WORKFORCE.ENTERPRISE_ID, enterprise.value())
                .set(ORG_WORKFORCE.COUNTED_ON, survey.countedOn())
                .set(ORG_WORKFORCE.SOURCE, survey.source().code())
                .set(ORG_WORKFORCE.WORKERS, survey.workers())
                .set(ORG_WORKFORCE.RECORDED_AT, LocalDateTime.now(clock))
                .set(ORG_WORKFORCE.RECORDED_BY, Actor.current().name())
                .execute();
    }

    /// The latest day first, and of one day the one recorded last.
    List<Counted> of(EnterpriseId enterprise) {
        return jooq.selectFrom(ORG_WORKFORCE).where(ORG_WORKFORCE.FEDERATION_ID.eq(Tenant.current()))
                .and(ORG_WORKFORCE.ENTERPRISE_ID.eq(enterprise.value()))
                .orderBy(ORG_WORKFORCE.COUNTED_ON.desc(), ORG_WORKFORCE.RECORDED_AT.desc(), ORG_WORKFORCE.ID.desc())
                .fetch(row -> new Counted(new Survey(row.getWorkers(), row.getCountedOn(),
                        CountSource.of(row.getSource()).orElseThrow()), row.getRecordedAt(), row.getRecordedBy()));
    }

    void add(UnitId union, Founding founding) {
        var enterprise = founding.enterprise();
        jooq.insertInto(ORG_FOUNDING)
                .set(ORG_FOUNDING.FEDERATION_ID, Tenant.current())
                .set(ORG_FOUNDING.UNION_ID, union.value())
                .set(ORG_FOUNDING.UNDER_ID, founding.under().value())
                .set(ORG_FOUNDING.ENTERPRISE_ID, enterprise == null ? null : enterprise.value())
                .set(ORG_FOUNDING.SECTOR, founding.sector().name())
                .set(ORG_FOUNDING.MEMBERS, founding.members())
                .set(ORG_FOUNDING.FOUNDED_ON, founding.day())
                .set(ORG_FOUNDING.RECORDED_AT, LocalDateTime.now(clock))
                .set(ORG_FOUNDING.RECORDED_BY, Actor.current().name())
                .execute();
    }
}
