package vn.congdoan.organisation.teams.web;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.organisation.Directory;
import vn.congdoan.organisation.events.TeamId;
import vn.congdoan.organisation.teams.Team;
import vn.congdoan.organisation.teams.Teams;

/// Pages that show teams.
@Controller
class TeamPages {

    private final Teams teams;
    private final Directory directory;

    TeamPages(Teams teams, Directory directory) {
        this.teams = teams;
        this.directory = directory;
    }

    @GetMapping("/teams")
    String teams(@AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("teams", teams.all(user.scope()));
        model.addAttribute("unitNames", unitNames(user));
        model.addAttribute("today", teams.today());
        model.addAttribute("mayWrite", user.isOfFederation(Role.STAFF));
        return "organisation/teams/teams";
    }

    @GetMapping("/teams/{id}")
    String team(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user, Model model) {
        return show(teams.get(new TeamId(id), user.scope()), false, user, model);
    }

    @GetMapping("/teams/{id}/phones")
    String phones(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user, Model model) {
        return show(teams.withPhones(new TeamId(id), user.scope()), true, user, model);
    }

    String show(Team team, boolean phones, CurrentUser user, Model model) {
        model.addAttribute("team", team);
        model.addAttribute("before", teams.before(team.id()));
        model.addAttribute("unitNames", unitNames(user));
        model.addAttribute("phones", phones);
        model.addAttribute("today", teams.today());
        model.addAttribute("mayWrite", user.isOfFederation(Role.STAFF));
        model.addAttribute("maySee", user.isOfFederation(Role.STAFF, Role.UNIT_OFFICER));
        return "organisation/teams/team";
    }

    /// Of the units that the user sees; others of a team's area stay unnamed.
    private Map<UUID, String> unitNames(CurrentUser user) {
        return directory.tree(user.scope()).stream().collect(Collectors.toMap(line -> line.unit().id().value(), line -> line.unit().name()));
    }
}
