package vn.congdoan.organisation.road.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.organisation.Directory;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.road.Paper;
import vn.congdoan.organisation.road.Pipeline;
import vn.congdoan.organisation.road.Stage;
import vn.congdoan.organisation.road.Standing;
import vn.congdoan.organisation.teams.Teams;
import vn.congdoan.platform.NotFound;

/// The road of one enterprise: where it stands, what is next, its papers and all that happened.
@Controller
class RoadPages {

    private final Pipeline pipeline;
    private final Directory directory;
    private final Teams teams;

    RoadPages(Pipeline pipeline, Directory directory, Teams teams) {
        this.pipeline = pipeline;
        this.directory = directory;
        this.teams = teams;
    }

    @GetMapping("/enterprises/{id}/road")
    String road(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user, Model model) {
        return show(new EnterpriseId(id), user, model);
    }

    String show(EnterpriseId id, CurrentUser user, Model model) {
        var enterprise = directory.enterprise(id, user.scope());
        var road = pipeline.road(id, user.scope()).orElseThrow(() -> new NotFound("road"));
        var union = enterprise.union();
        model.addAttribute("enterprise", enterprise);
        model.addAttribute("unit", directory.unit(enterprise.unit(), user.scope()));
        model.addAttribute("union", union == null ? null : directory.seen(union, user.scope()).orElse(null));
        model.addAttribute("road", road);
        model.addAttribute("open", road.standing() instanceof Standing.Open);
        model.addAttribute("recognised", road.standing() instanceof Standing.Recognised recognised ? recognised : null);
        model.addAttribute("charge", pipeline.charge(road));
        model.addAttribute("deadlines", pipeline.deadlines(road).all());
        model.addAttribute("norm", pipeline.norm(road));
        model.addAttribute("history", pipeline.history(id, user.scope()));
        model.addAttribute("papers", Paper.values());
        model.addAttribute("way", Stage.WAY);
        model.addAttribute("next", Optional.of(road.stage()).flatMap(Stage::next).orElse(null));
        model.addAttribute("teams", teams.all(user.scope()).stream().filter(team -> team.worksOn(pipeline.today())).toList());
        model.addAttribute("today", pipeline.today());
        model.addAttribute("mayWork", RoadWeb.works(user));
        return "organisation/road/road";
    }
}
