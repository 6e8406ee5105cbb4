package vn.congdoan.organisation.road;

import static vn.congdoan.organisation.jooq.Tables.ORG_ENTERPRISE;
import static vn.congdoan.organisation.jooq.Tables.ORG_ROAD;
import static vn.congdoan.organisation.jooq.Tables.ORG_TEAM;
import static vn.congdoan.organisation.jooq.Tables.ORG_TEAM_MEMBER;
import static vn.congdoan.organisation.jooq.Tables.ORG_UNIT;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.congdoan.organisation.CountSource;
import vn.congdoan.organisation.Survey;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Tenant;

/// Reads the roads as lists and as counts.
@Repository
class RoadList {

    private final DSLContext jooq;

    RoadList(DSLContext jooq) {
        this.jooq = jooq;
    }

    int count(RoadQuery query, Optional<UUID> scope, LocalDate today) {
        return jooq.fetchCount(jooq.select(ORG_ROAD.ENTERPRISE_ID).from(ORG_ROAD)
                .join(ORG_ENTERPRISE).on(ORG_ENTERPRISE.FEDERATION_ID.eq(ORG_ROAD.FEDERATION_ID)).and(ORG_ENTERPRISE.ID.eq(ORG_ROAD.ENTERPRISE_ID))
                .join(ORG_UNIT).on(ORG_UNIT.FEDERATION_ID.eq(ORG_ENTERPRISE.FEDERATION_ID)).and(ORG_UNIT.ID.eq(ORG_ENTERPRISE.UNIT_ID))
                .where(ORG_ROAD.FEDERATION_ID.eq(Tenant.current())).and(RoadWishes.wanted(query, scope, today)));
    }

    List<RoadLine> lines(RoadQuery query, Optional<UUID> scope, LocalDate today) {
        return jooq.select(ORG_ROAD.fields()).select(ORG_ENTERPRISE.NAME, ORG_ENTERPRISE.UNIT_ID, ORG_ENTERPRISE.WORKERS,
                        ORG_ENTERPRISE.COUNTED_ON, ORG_ENTERPRISE.SOURCE, ORG_UNIT.NAME, ORG_TEAM.NAME, ORG_TEAM_MEMBER.NAME)
                .from(ORG_ROAD)
                .join(ORG_ENTERPRISE).on(ORG_ENTERPRISE.FEDERATION_ID.eq(ORG_ROAD.FEDERATION_ID)).and(ORG_ENTERPRISE.ID.eq(ORG_ROAD.ENTERPRISE_ID))
                .join(ORG_UNIT).on(ORG_UNIT.FEDERATION_ID.eq(ORG_ENTERPRISE.FEDERATION_ID)).and(ORG_UNIT.ID.eq(ORG_ENTERPRISE.UNIT_ID))
                .leftJoin(ORG_TEAM).on(ORG_TEAM.FEDERATION_ID.eq(ORG_ROAD.FEDERATION_ID)).and(ORG_TEAM.ID.eq(ORG_ROAD.TEAM_ID))
                .leftJoin(ORG_TEAM_MEMBER).on(ORG_TEAM_MEMBER.FEDERATION_ID.eq(ORG_ROAD.FEDERATION_ID))
                .and(ORG_TEAM_MEMBER.TEAM_ID.eq(ORG_ROAD.TEAM_ID)).and(ORG_TEAM_MEMBER.PLACE.eq(ORG_ROAD.TEAM_PLACE))
                .where(ORG_ROAD.FEDERATION_ID.eq(Tenant.current())).and(RoadWishes.wanted(query, scope, today))
                .orderBy(order(query.order()))
                .limit(query.size()).offset((long) (query.page() - 1) * query.size()).fetch(RoadList::line);
    }

    private static RoadLine line(Record row) {
        var due = row.get(ORG_ROAD.DUE_ON);
        return new RoadLine(new EnterpriseId(row.get(ORG_ROAD.ENTERPRISE_ID)), row.get(ORG_ENTERPRISE.NAME),
                new UnitId(row.get(ORG_ENTERPRISE.UNIT_ID)), row.get(ORG_UNIT.NAME),
                new Survey(row.get(ORG_ENTERPRISE.WORKERS), row.get(ORG_ENTERPRISE.COUNTED_ON),
                        CountSource.of(row.get(ORG_ENTERPRISE.SOURCE)).orElseThrow()),
                row.get(ORG_ROAD.VERSION), Stage.of(row.get(ORG_ROAD.STAGE)).orElseThrow(), row.get(ORG_ROAD.SINCE), charge(row),
                row.get(ORG_ROAD.NEXT_STEP), row.get(ORG_ROAD.NEXT_BY),
                due == null ? null : new Deadlines.Deadline(Deadlines.For.valueOf(row.get(ORG_ROAD.DUE_FOR).toUpperCase(Locale.ROOT)), due));
    }

    private static String charge(Record row) {
        var officer = row.get(ORG_ROAD.OFFICER);
        if (officer != null) {
            var office = row.get(ORG_ROAD.OFFICE);
            return office == null || office.isEmpty() ? officer : officer + ", " + office;
        }
        var team = row.get(ORG_TEAM.NAME);
        var member = row.get(ORG_TEAM_MEMBER.NAME);
        return team == null ? "" : member == null ? team : team + ": " + member;
    }

    private static List<OrderField<?>> order(RoadQuery.Order order) {
        return switch (order) {
            case DUE -> List.of(ORG_ROAD.DUE_ON.isNull(), ORG_ROAD.DUE_ON, ORG_ENTERPRISE.WORKERS.desc(), ORG_ROAD.ENTERPRISE_ID);
            case WORKERS -> List.of(ORG_ENTERPRISE.WORKERS.desc(), ORG_ROAD.ENTERPRISE_ID);
            case NAME -> List.of(ORG_ENTERPRISE.SEARCH_KEY, ORG_ROAD.ENTERPRISE_ID);
            case REGISTRY -> List.of(ORG_ENTERPRISE.PLACE_IN_LIST, ORG_ROAD.ENTERPRISE_ID);
        };
    }

    /// How many stand at each stage, unit by unit.
    List<Funnel.Count> funnel(RoadQuery query, Optional<UUID> scope, LocalDate today) {
        return jooq.select(ORG_ENTERPRISE.UNIT_ID, ORG_UNIT.NAME, ORG_UNIT.DISPLAY_ORDER, ORG_ROAD.STAGE, DSL.count()).from(ORG_ROAD)
                .join(ORG_ENTERPRISE).on(ORG_ENTERPRISE.FEDERATION_ID.eq(ORG_ROAD.FEDERATION_ID)).and(ORG_ENTERPRISE.ID.eq(ORG_ROAD.ENTERPRISE_ID))
                .join(ORG_UNIT).on(ORG_UNIT.FEDERATION_ID.eq(ORG_ENTERPRISE.FEDERATION_ID)).and(ORG_UNIT.ID.eq(ORG_ENTERPRISE.UNIT_ID))
                .where(ORG_ROAD.FEDERATION_ID.eq(Tenant.current())).and(RoadWishes.wanted(query, scope, today))
                .groupBy(ORG_ENTERPRISE.UNIT_ID, ORG_UNIT.NAME, ORG_UNIT.DISPLAY_ORDER, ORG_ROAD.STAGE)
                .orderBy(ORG_UNIT.DISPLAY_ORDER, ORG_UNIT.NAME)
                .fetch(row -> new Funnel.Count(new UnitId(row.value1()), row.value2(), Stage.of(row.value4()).orElseThrow(), row.value5()));
    }

    /// Officers by name who are in charge of something, for choosing one.
    List<String> officers(Optional<UUID> scope, int most) {
        return jooq.selectDistinct(ORG_ROAD.OFFICER).from(ORG_ROAD)
                .join(ORG_ENTERPRISE).on(ORG_ENTERPRISE.FEDERATION_ID.eq(ORG_ROAD.FEDERATION_ID)).and(ORG_ENTERPRISE.ID.eq(ORG_ROAD.ENTERPRISE_ID))
                .join(ORG_UNIT).on(ORG_UNIT.FEDERATION_ID.eq(ORG_ENTERPRISE.FEDERATION_ID)).and(ORG_UNIT.ID.eq(ORG_ENTERPRISE.UNIT_ID))
                .where(ORG_ROAD.FEDERATION_ID.eq(Tenant.current())).and(ORG_ROAD.OFFICER.isNotNull()).and(RoadWishes.inside(scope))
                .orderBy(ORG_ROAD.OFFICER).limit(most).fetch(ORG_ROAD.OFFICER);
    }
}
