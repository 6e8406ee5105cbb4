package vn.congdoan.organisation.road;

import static vn.congdoan.organisation.jooq.Tables.ORG_ROAD_NORM;
import static vn.congdoan.organisation.jooq.Tables.ORG_ROAD_OWN_NORM;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.congdoan.platform.Tenant;

/// The rules by their days: the national ones and the federation's own.
@Repository
class Norms {

    private final DSLContext jooq;

    Norms(DSLContext jooq) {
        this.jooq = jooq;
    }

    /// The latest first; of one day the federation's own first.
    List<Norm> all() {
        var national = jooq.selectFrom(ORG_ROAD_NORM).fetch(row -> new Norm(row.getFromDay(), row.getMinimum(),
                row.getDelegatesFrom(), row.getFileDays(), row.getDecisionDays(), row.getSource(), false));
        var own = jooq.selectFrom(ORG_ROAD_OWN_NORM).where(ORG_ROAD_OWN_NORM.FEDERATION_ID.eq(Tenant.current()))
                .fetch(row -> new Norm(row.getFromDay(), row.getMinimum(), row.getDelegatesFrom(), row.getFileDays(),
                        row.getDecisionDays(), row.getSource(), true));
        return Stream.concat(own.stream(), national.stream()).sorted(Comparator.comparing(Norm::from).reversed()).toList();
    }

    /// What holds on a day: the latest of its own, else the latest national one.
    Norm on(LocalDate day) {
        var all = all();
        var known = all.stream().filter(norm -> !norm.from().isAfter(day)).toList();
        return known.stream().filter(Norm::own).findFirst().or(() -> known.stream().findFirst()).orElseGet(all::getLast);
    }

    /// Adds or replaces the federation's own rules of that day.
    void put(Norm norm) {
        jooq.insertInto(ORG_ROAD_OWN_NORM).set(ORG_ROAD_OWN_NORM.FEDERATION_ID, Tenant.current())
                .set(ORG_ROAD_OWN_NORM.FROM_DAY, norm.from()).set(ORG_ROAD_OWN_NORM.MINIMUM, norm.minimum())
                .set(ORG_ROAD_OWN_NORM.DELEGATES_FROM, norm.delegatesFrom()).set(ORG_ROAD_OWN_NORM.FILE_DAYS, norm.fileDays())
                .set(ORG_ROAD_OWN_NORM.DECISION_DAYS, norm.decisionDays()).set(ORG_ROAD_OWN_NORM.SOURCE, norm.source())
                .onDuplicateKeyUpdate()
                .set(ORG_ROAD_OWN_NORM.MINIMUM, norm.minimum()).set(ORG_ROAD_OWN_NORM.DELEGATES_FROM, norm.delegatesFrom())
                .set(ORG_ROAD_OWN_NORM.FILE_DAYS, norm.fileDays()).set(ORG_ROAD_OWN_NORM.DECISION_DAYS, norm.decisionDays())
                .set(ORG_ROAD_OWN_NORM.SOURCE, norm.source()).execute();
    }
}
