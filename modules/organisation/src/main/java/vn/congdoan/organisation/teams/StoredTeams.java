package vn.congdoan.organisation.teams;

import static vn.congdoan.organisation.jooq.Tables.ORG_TEAM;
import static vn.congdoan.organisation.jooq.Tables.ORG_TEAM_BEFORE;
import static vn.congdoan.organisation.jooq.Tables.ORG_TEAM_KIND;
import static vn.congdoan.organisation.jooq.Tables.ORG_TEAM_UNIT;
import static vn.congdoan.organisation.jooq.Tables.ORG_UNIT;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.events.TeamId;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.organisation.jooq.tables.records.OrgTeamRecord;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;

/// The teams of the federation without their members.
@Repository
class StoredTeams {

    private final DSLContext jooq;
    private final Clock clock;

    StoredTeams(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    List<TeamKind> kinds() {
        return jooq.select(ORG_TEAM_KIND.CODE, ORG_TEAM_KIND.VIETNAMESE, ORG_TEAM_KIND.ENGLISH).from(ORG_TEAM_KIND)
                .orderBy(ORG_TEAM_KIND.DISPLAY_ORDER).fetch(Records.mapping(TeamKind::new));
    }

    /// Those that still work first, then by name.
    List<Team> all() {
        return read(DSL.noCondition());
    }

    Optional<Team> find(TeamId id) {
        return read(ORG_TEAM.ID.eq(id.value())).stream().findFirst();
    }

    private List<Team> read(Condition wanted) {
        Map<UUID, List<UUID>> areas = jooq.select(ORG_TEAM_UNIT.TEAM_ID, ORG_TEAM_UNIT.UNIT_ID).from(ORG_TEAM_UNIT)
                .where(ORG_TEAM_UNIT.FEDERATION_ID.eq(Tenant.current()))
                .fetchGroups(ORG_TEAM_UNIT.TEAM_ID, ORG_TEAM_UNIT.UNIT_ID);
        return jooq.selectFrom(ORG_TEAM).where(own()).and(wanted)
                .orderBy(ORG_TEAM.WORKS_UNTIL.isNotNull(), ORG_TEAM.KIND, ORG_TEAM.SEARCH_KEY, ORG_TEAM.ID)
                .fetch(row -> team(row, areas.getOrDefault(row.getId(), List.of())));
    }

    private static Team team(OrgTeamRecord row, List<UUID> area) {
        return new Team(new TeamId(row.getId()), row.getVersion(), row.getKind(), row.getName(), row.getDecisionNumber(),
                row.getDecidedOn(), row.getWorksFrom(), row.getWorksUntil(), area.stream().map(UnitId::new).toList(), List.of());
    }

    /// The ids on the way down to each unit that some team covers.
    Map<UUID, String> paths() {
        return jooq.select(ORG_UNIT.ID, ORG_UNIT.PATH).from(ORG_UNIT)
                .join(ORG_TEAM_UNIT).on(ORG_TEAM_UNIT.FEDERATION_ID.eq(ORG_UNIT.FEDERATION_ID)).and(ORG_TEAM_UNIT.UNIT_ID.eq(ORG_UNIT.ID))
                .where(ORG_UNIT.FEDERATION_ID.eq(Tenant.current())).groupBy(ORG_UNIT.ID, ORG_UNIT.PATH)
                .fetchMap(ORG_UNIT.ID, ORG_UNIT.PATH);
    }

    void insert(Team team) {
        var row = new OrgTeamRecord();
        row.setFederationId(Tenant.current());
        row.setId(team.id().value());
        row.setMembers(0);
        jooq.insertInto(ORG_TEAM).set(described(row, team)).execute();
        cover(team);
    }

    /// Writes the team over its version before; answers whether that was still the stored one.
    boolean update(Team team) {
        return jooq.update(ORG_TEAM).set(described(new OrgTeamRecord(), team))
                .where(own()).and(ORG_TEAM.ID.eq(team.id().value())).and(ORG_TEAM.VERSION.eq(team.version() - 1)).execute() == 1;
    }

    private static OrgTeamRecord described(OrgTeamRecord row, Team team) {
        row.setVersion(team.version());
        row.setKind(team.kind());
        row.setName(team.name());
        row.setSearchKey(VietnameseText.searchKey(team.name()));
        row.setDecisionNumber(team.decisionNumber());
        row.setDecidedOn(team.decidedOn());
        row.setWorksFrom(team.from());
        row.setWorksUntil(team.until());
        return row;
    }

    /// Puts the area anew.
    void cover(Team team) {
        jooq.deleteFrom(ORG_TEAM_UNIT).where(ORG_TEAM_UNIT.FEDERATION_ID.eq(Tenant.current()))
                .and(ORG_TEAM_UNIT.TEAM_ID.eq(team.id().value())).execute();
        team.units().forEach(unit -> jooq.insertInto(ORG_TEAM_UNIT).set(ORG_TEAM_UNIT.FEDERATION_ID, Tenant.current())
                .set(ORG_TEAM_UNIT.TEAM_ID, team.id().value()).set(ORG_TEAM_UNIT.UNIT_ID, unit.value()).execute());
    }

    void keep(Team before) {
        jooq.insertInto(ORG_TEAM_BEFORE).set(ORG_TEAM_BEFORE.FEDERATION_ID, Tenant.current())
                .set(ORG_TEAM_BEFORE.TEAM_ID, before.id().value()).set(ORG_TEAM_BEFORE.VERSION, before.version())
                .set(ORG_TEAM_BEFORE.KIND, before.kind()).set(ORG_TEAM_BEFORE.NAME, before.name())
                .set(ORG_TEAM_BEFORE.DECISION_NUMBER, before.decisionNumber()).set(ORG_TEAM_BEFORE.DECIDED_ON, before.decidedOn())
                .set(ORG_TEAM_BEFORE.WORKS_FROM, before.from()).set(ORG_TEAM_BEFORE.WORKS_UNTIL, before.until())
                .set(ORG_TEAM_BEFORE.REPLACED_AT, LocalDateTime.now(clock)).set(ORG_TEAM_BEFORE.REPLACED_BY, Actor.current().name())
                .execute();
    }

    /// The latest first.
    List<Team.Before> before(TeamId id) {
        return jooq.selectFrom(ORG_TEAM_BEFORE).where(ORG_TEAM_BEFORE.FEDERATION_ID.eq(Tenant.current()))
                .and(ORG_TEAM_BEFORE.TEAM_ID.eq(id.value())).orderBy(ORG_TEAM_BEFORE.VERSION.desc())
                .fetch(row -> new Team.Before(row.getVersion(), new Team.Draft(row.getKind(), row.getName(), row.getDecisionNumber(),
                        row.getDecidedOn(), row.getWorksFrom(), row.getWorksUntil(), List.of()), row.getReplacedAt(), row.getReplacedBy()));
    }

    private static Condition own() {
        return ORG_TEAM.FEDERATION_ID.eq(Tenant.current());
    }
}
