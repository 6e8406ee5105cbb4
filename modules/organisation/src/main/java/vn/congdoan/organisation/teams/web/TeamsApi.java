package vn.congdoan.organisation.teams.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.organisation.Answer;
import vn.congdoan.organisation.events.TeamId;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.organisation.teams.Duty;
import vn.congdoan.organisation.teams.Team;
import vn.congdoan.organisation.teams.TeamMember;
import vn.congdoan.organisation.teams.Teams;
import vn.congdoan.web.ApiPosts;
import vn.congdoan.web.Refused;

/// Steering committees and task teams for other programs. Phones are masked.
@RestController
@RequestMapping("/api/v1/teams")
class TeamsApi {

    private final Teams teams;
    private final ApiPosts posts;

    TeamsApi(Teams teams, ApiPosts posts) {
        this.teams = teams;
        this.posts = posts;
    }

    record MemberJson(int place, String name, String office, Duty duty, String phone, LocalDate from, @Nullable LocalDate until) {

        static MemberJson of(TeamMember member) {
            return new MemberJson(member.place(), member.name(), member.office(), member.duty(), member.maskedPhone(), member.from(), member.until());
        }
    }

    record TeamJson(UUID id, long version, String kind, String name, @Nullable String decisionNumber, @Nullable LocalDate decidedOn,
            LocalDate from, @Nullable LocalDate until, List<UUID> units, List<MemberJson> members) {

        static TeamJson of(Team team) {
            return new TeamJson(team.id().value(), team.version(), team.kind(), team.name(), team.decisionNumber(), team.decidedOn(),
                    team.from(), team.until(), team.units().stream().map(UnitId::value).toList(), team.members().stream().map(MemberJson::of).toList());
        }
    }

    @GetMapping
    List<TeamJson> list(@AuthenticationPrincipal CurrentUser user) {
        return teams.all(user.scope()).stream().map(TeamJson::of).toList();
    }

    @GetMapping("/{id}")
    TeamJson one(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return TeamJson.of(teams.get(new TeamId(id), user.scope()));
    }

    @PostMapping
    ResponseEntity<?> setUp(@RequestBody TeamForm body, @RequestHeader("Idempotency-Key") String key, HttpServletRequest request) {
        return posts.once(key, request, body, () -> {
            var team = orRefuse(teams.setUp(body.draft(teams.today())));
            return ResponseEntity.created(URI.create("/api/v1/teams/" + team.id().value())).body(TeamJson.of(team));
        });
    }

    @PutMapping("/{id}")
    TeamJson change(@PathVariable UUID id, @RequestBody TeamForm body) {
        return TeamJson.of(orRefuse(teams.change(new TeamId(id), body.version() == null ? 0 : body.version(), body.draft(teams.today()))));
    }

    @PostMapping("/{id}/members")
    ResponseEntity<?> add(@PathVariable UUID id, @RequestBody MemberForm body, @RequestHeader("Idempotency-Key") String key,
            HttpServletRequest request) {
        return posts.once(key, request, body, () -> ResponseEntity.ok(TeamJson.of(orRefuse(
                teams.add(new TeamId(id), body.version() == null ? 0 : body.version(), body.draft(teams.today()))))));
    }

    private static <T> T orRefuse(Answer<T> answer) {
        return switch (answer) {
            case Answer.Done<T> done -> done.now();
            case Answer.Refused<T> refused -> throw new Refused(refused.reasons());
        };
    }
}
