package vn.congdoan.organisation.teams;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.Answer;
import vn.congdoan.organisation.Directory;
import vn.congdoan.organisation.events.TeamDescribed;
import vn.congdoan.organisation.events.TeamId;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Tenant;
import vn.congdoan.platform.Transactions;

/// The door to steering committees and task teams. The scope is the unit of the asking user: seen are teams for the
/// whole federation and those whose area meets its subtree. Commands throw [StaleVersion] when somebody else was faster.
@Component
public class Teams {

    private final StoredTeams teams;
    private final TeamMembers members;
    private final Directory directory;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    Teams(StoredTeams teams, TeamMembers members, Directory directory, Transactions transactions,
            ApplicationEventPublisher events, AuditTrail audit, Ids ids, Clock clock) {
        this.teams = teams;
        this.members = members;
        this.directory = directory;
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    public LocalDate today() {
        return BusinessZone.today(clock);
    }

    public List<TeamKind> kinds() {
        return teams.kinds();
    }

    /// Those without an end first, then by kind and name.
    public List<Team> all(Optional<UUID> scope) {
        var serving = members.all();
        var area = new Area(scope, scope.map(unit -> directory.unit(new UnitId(unit), scope).path()).orElse(List.of()), teams.paths());
        return teams.all().stream().filter(area::meets)
                .map(team -> with(team, serving.getOrDefault(team.id().value(), List.of()))).toList();
    }

    /// @throws NotFound also when its area lies outside the scope
    public Team get(TeamId id, Optional<UUID> scope) {
        return all(scope).stream().filter(team -> team.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("team"));
    }

    /// How it was described before, the latest first.
    public List<Team.Before> before(TeamId id) {
        return teams.before(id);
    }

    public Answer<Team> setUp(Team.Draft draft) {
        return transactions.call(() -> refusedOr(rules().team(draft, named(draft, null)), () -> {
            var team = team(new TeamId(ids.next()), 1, draft);
            draft.units().forEach(unit -> directory.unit(unit, Optional.empty()));
            teams.insert(team);
            tell(team, "organisation.team-set-up");
            return team;
        }));
    }

    public Answer<Team> change(TeamId id, long version, Team.Draft draft) {
        return transactions.call(() -> {
            var before = expected(id, version);
            return refusedOr(rules().team(draft, named(draft, id)), () -> {
                draft.units().forEach(unit -> directory.unit(unit, Optional.empty()));
                var now = with(team(id, version + 1, draft), before.members());
                store(now, "organisation.team-changed");
                teams.keep(before);
                teams.cover(now);
                return now;
            });
        });
    }

    public Answer<Team> add(TeamId id, long version, TeamMember.Draft draft) {
        return transactions.call(() -> {
            var before = expected(id, version);
            return refusedOr(rules().member(draft, before), () -> {
                var member = new TeamMember(before.members().size() + 1, draft.name(), draft.office(), draft.duty(), draft.phone(),
                        draft.from(), null);
                var all = new ArrayList<>(before.members());
                all.add(member);
                var now = with(team(id, version + 1, before.draft()), all);
                store(now, "organisation.team-member-added");
                members.add(id, member);
                return now;
            });
        });
    }

    /// Ends somebody's service; the name stays in the history.
    public Answer<Team> end(TeamId id, long version, int place, LocalDate day) {
        return transactions.call(() -> {
            var before = expected(id, version);
            var member = before.member(place).orElseThrow(() -> new NotFound("member"));
            return refusedOr(rules().end(member, day), () -> {
                store(team(id, version + 1, before.draft()), "organisation.team-member-ended");
                members.end(id, place, day);
                return found(id);
            });
        });
    }

    /// The team with its members' phones, which are written to be read: each view stands in the audit trail.
    public Team withPhones(TeamId id, Optional<UUID> scope) {
        return transactions.call(() -> {
            var team = get(id, scope);
            audit.record("organisation.team-phones-viewed", team.name(), "");
            return team;
        });
    }

    private Team found(TeamId id) {
        return teams.find(id).map(team -> with(team, members.of(id))).orElseThrow(() -> new NotFound("team"));
    }

    private Team expected(TeamId id, long version) {
        var team = found(id);
        if (team.version() != version) {
            throw new StaleVersion(team.name());
        }
        return team;
    }

    private void store(Team now, String action) {
        if (!teams.update(now)) {
            throw new StaleVersion(now.name());
        }
        tell(now, action);
    }

    private void tell(Team now, String action) {
        events.publishEvent(new TeamDescribed(ids.next(), Tenant.current(), now.id(), now.version(), now.name(), now.kind(),
                now.units(), now.worksOn(today())));
        audit.record(action, now.name(), now.kind());
    }

    private @Nullable Team named(Team.Draft draft, @Nullable TeamId changed) {
        var key = VietnameseText.searchKey(draft.name());
        return teams.all().stream().filter(team -> !team.id().equals(changed) && team.worksOn(today()))
                .filter(team -> VietnameseText.searchKey(team.name()).equals(key)).findFirst().orElse(null);
    }

    private TeamRules rules() {
        return new TeamRules(kinds().stream().map(TeamKind::code).collect(Collectors.toSet()), today());
    }

    private static Team team(TeamId id, long version, Team.Draft draft) {
        return new Team(id, version, draft.kind(), draft.name(), draft.decisionNumber(), draft.decidedOn(), draft.from(),
                draft.until(), draft.units(), List.of());
    }

    private static Team with(Team team, List<TeamMember> members) {
        return new Team(team.id(), team.version(), team.kind(), team.name(), team.decisionNumber(), team.decidedOn(), team.from(),
                team.until(), team.units(), members);
    }

    private static <T> Answer<T> refusedOr(List<Message> reasons, Supplier<T> work) {
        return reasons.isEmpty() ? new Answer.Done<>(work.get()) : new Answer.Refused<>(reasons);
    }
}
