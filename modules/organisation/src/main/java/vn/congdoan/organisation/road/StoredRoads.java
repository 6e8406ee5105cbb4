package vn.congdoan.organisation.road;

import static vn.congdoan.organisation.jooq.Tables.ORG_ROAD;
import static vn.congdoan.organisation.jooq.Tables.ORG_ROAD_PAPER;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.organisation.jooq.tables.records.OrgRoadRecord;
import vn.congdoan.platform.Tenant;

/// Where the enterprises stand.
@Repository
class StoredRoads {

    private final DSLContext jooq;
    private final Norms norms;

    StoredRoads(DSLContext jooq, Norms norms) {
        this.jooq = jooq;
        this.norms = norms;
    }

    Optional<Road> find(EnterpriseId id) {
        return jooq.selectFrom(ORG_ROAD).where(own()).and(ORG_ROAD.ENTERPRISE_ID.eq(id.value()))
                .fetchOptional(row -> RoadRows.road(row, papers(id)));
    }

    /// Of these, the stages of those that have a road.
    Map<UUID, Stage> stages(Collection<UUID> enterprises) {
        return jooq.select(ORG_ROAD.ENTERPRISE_ID, ORG_ROAD.STAGE).from(ORG_ROAD).where(own())
                .and(ORG_ROAD.ENTERPRISE_ID.in(enterprises)).fetch().stream()
                .collect(Collectors.toMap(row -> row.value1(), row -> Stage.of(row.value2()).orElseThrow()));
    }

    /// Those whose file or decision is awaited.
    List<Road> afterCongress() {
        return jooq.select(ORG_ROAD.ENTERPRISE_ID).from(ORG_ROAD).where(own()).and(ORG_ROAD.STAGE.eq(Stage.CONGRESS.code()))
                .fetch(row -> find(new EnterpriseId(row.value1())).orElseThrow());
    }

    private Map<Paper, LocalDate> papers(EnterpriseId id) {
        return jooq.select(ORG_ROAD_PAPER.PAPER, ORG_ROAD_PAPER.RECEIVED_ON).from(ORG_ROAD_PAPER)
                .where(ORG_ROAD_PAPER.FEDERATION_ID.eq(Tenant.current())).and(ORG_ROAD_PAPER.ENTERPRISE_ID.eq(id.value()))
                .fetchMap(row -> Paper.of(row.value1()), row -> row.value2());
    }

    /// @param entered each at the beginning of its road, with one entry
    void insert(List<Road> entered) {
        var norm = norms.on(entered.getFirst().standing().since()); // at its beginning nothing is due yet
        jooq.insertInto(ORG_ROAD).set(entered.stream().map(road -> {
            var row = RoadRows.row(road, norm);
            row.setFederationId(Tenant.current());
            row.setEnterpriseId(road.enterprise().value());
            return row;
        }).toList()).execute();
    }

    /// Writes the road over its version before; answers whether that was still the stored one.
    boolean update(Road road) {
        var congress = road.congressOn();
        return over(road, RoadRows.row(road, norms.on(congress == null ? road.standing().since() : congress)));
    }

    private boolean over(Road road, OrgRoadRecord row) {
        return jooq.update(ORG_ROAD).set(row).where(own()).and(ORG_ROAD.ENTERPRISE_ID.eq(road.enterprise().value()))
                .and(ORG_ROAD.VERSION.eq(road.version() - 1)).execute() == 1;
    }

    void decide(EnterpriseId id, UnitId union, @Nullable String number, @Nullable LocalDate decidedOn) {
        jooq.update(ORG_ROAD).set(ORG_ROAD.UNION_ID, union.value()).set(ORG_ROAD.DECISION_NUMBER, number)
                .set(ORG_ROAD.DECIDED_ON, decidedOn)
                .where(own()).and(ORG_ROAD.ENTERPRISE_ID.eq(id.value())).execute();
    }

    /// @param day null when the paper is not there after all
    void paper(EnterpriseId id, Paper paper, @Nullable LocalDate day) {
        jooq.deleteFrom(ORG_ROAD_PAPER).where(ORG_ROAD_PAPER.FEDERATION_ID.eq(Tenant.current()))
                .and(ORG_ROAD_PAPER.ENTERPRISE_ID.eq(id.value())).and(ORG_ROAD_PAPER.PAPER.eq(paper.code())).execute();
        if (day != null) {
            jooq.insertInto(ORG_ROAD_PAPER).set(ORG_ROAD_PAPER.FEDERATION_ID, Tenant.current())
                    .set(ORG_ROAD_PAPER.ENTERPRISE_ID, id.value()).set(ORG_ROAD_PAPER.PAPER, paper.code())
                    .set(ORG_ROAD_PAPER.RECEIVED_ON, day).execute();
        }
    }

    private static Condition own() {
        return ORG_ROAD.FEDERATION_ID.eq(Tenant.current());
    }
}
