package vn.congdoan.organisation;

import static vn.congdoan.organisation.jooq.Tables.ORG_FOUNDING;
import static vn.congdoan.organisation.jooq.Tables.ORG_WORKFORCE;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /// A count of one enterprise, to be added.
    record Told(EnterpriseId enterprise, Survey survey) {
    }

    void add(EnterpriseId enterprise, Survey survey) {
        add(List.of(new Told(enterprise, survey)));
    }

    void add(List<Told> counts) {
        var now = LocalDateTime.now(clock);
        Chunks.of(counts).forEach(chunk -> {
            var insert = jooq.insertQuery(ORG_WORKFORCE);
            for (var count : chunk) {
                insert.newRecord();
                insert.addValue(ORG_WORKFORCE.FEDERATION_ID, Tenant.current());
                insert.addValue(ORG_WORKFORCE.ID, ids.next());
                insert.addValue(ORG_WORKFORCE.ENTERPRISE_ID, count.enterprise.value());
                insert.addValue(ORG_WORKFORCE.COUNTED_ON, count.survey.countedOn());
                insert.addValue(ORG_WORKFORCE.SOURCE, count.survey.source().code());
                insert.addValue(ORG_WORKFORCE.WORKERS, count.survey.workers());
                insert.addValue(ORG_WORKFORCE.RECORDED_AT, now);
                insert.addValue(ORG_WORKFORCE.RECORDED_BY, Actor.current().name());
            }
            insert.execute();
        });
    }

    /// Whether the last that was told for that day by that source is the same.
    ///
    /// @param earlier what was recorded last comes first
    static boolean repeats(Survey survey, List<Survey> earlier) {
        return earlier.stream().filter(count -> count.countedOn().equals(survey.countedOn()) && count.source() == survey.source())
                .findFirst().filter(survey::equals).isPresent();
    }

    /// All counts of these, of each the one recorded last first.
    Map<EnterpriseId, List<Survey>> of(List<EnterpriseId> enterprises) {
        return Chunks.of(enterprises).flatMap(chunk -> jooq.selectFrom(ORG_WORKFORCE)
                        .where(ORG_WORKFORCE.FEDERATION_ID.eq(Tenant.current()))
                        .and(ORG_WORKFORCE.ENTERPRISE_ID.in(chunk.stream().map(EnterpriseId::value).toList()))
                        .orderBy(ORG_WORKFORCE.RECORDED_AT.desc(), ORG_WORKFORCE.ID.desc()).fetch().stream())
                .collect(Collectors.groupingBy(row -> new EnterpriseId(row.getEnterpriseId()), Collectors.mapping(
                        row -> new Survey(row.getWorkers(), row.getCountedOn(), CountSource.of(row.getSource()).orElseThrow()),
                        Collectors.toList())));
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
