package vn.congdoan.organisation.teams;

import static org.jooq.impl.DSL.noCondition;
import static vn.congdoan.organisation.jooq.Tables.ORG_TEAM_MEMBER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import vn.congdoan.organisation.events.TeamId;
import vn.congdoan.organisation.jooq.tables.records.OrgTeamMemberRecord;
import vn.congdoan.platform.Tenant;

/// Who serves and served in teams. There is no statement here that removes anybody.
@Repository
class TeamMembers {

    private final DSLContext jooq;

    TeamMembers(DSLContext jooq) {
        this.jooq = jooq;
    }

    Map<UUID, List<TeamMember>> all() {
        return read(noCondition());
    }

    List<TeamMember> of(TeamId team) {
        return read(ORG_TEAM_MEMBER.TEAM_ID.eq(team.value())).getOrDefault(team.value(), List.of());
    }

    private Map<UUID, List<TeamMember>> read(Condition wanted) {
        return jooq.selectFrom(ORG_TEAM_MEMBER).where(ORG_TEAM_MEMBER.FEDERATION_ID.eq(Tenant.current())).and(wanted)
                .orderBy(ORG_TEAM_MEMBER.PLACE).fetch().stream()
                .collect(Collectors.groupingBy(OrgTeamMemberRecord::getTeamId, Collectors.mapping(TeamMembers::member, Collectors.toList())));
    }

    private static TeamMember member(OrgTeamMemberRecord row) {
        return new TeamMember(row.getPlace(), row.getName(), row.getOffice(), Duty.of(row.getDuty()), row.getPhone(),
                row.getServesFrom(), row.getServesUntil());
    }

    void add(TeamId team, TeamMember member) {
        jooq.insertInto(ORG_TEAM_MEMBER)
                .set(ORG_TEAM_MEMBER.FEDERATION_ID, Tenant.current()).set(ORG_TEAM_MEMBER.TEAM_ID, team.value())
                .set(ORG_TEAM_MEMBER.PLACE, member.place()).set(ORG_TEAM_MEMBER.NAME, member.name())
                .set(ORG_TEAM_MEMBER.OFFICE, member.office()).set(ORG_TEAM_MEMBER.DUTY, member.duty().code())
                .set(ORG_TEAM_MEMBER.PHONE, member.phone()).set(ORG_TEAM_MEMBER.SERVES_FROM, member.from())
                .set(ORG_TEAM_MEMBER.SERVES_UNTIL, member.until()).execute();
    }

    void end(TeamId team, int place, LocalDate day) {
        jooq.update(ORG_TEAM_MEMBER).set(ORG_TEAM_MEMBER.SERVES_UNTIL, day)
                .where(ORG_TEAM_MEMBER.FEDERATION_ID.eq(Tenant.current())).and(ORG_TEAM_MEMBER.TEAM_ID.eq(team.value()))
                .and(ORG_TEAM_MEMBER.PLACE.eq(place)).execute();
    }
}
