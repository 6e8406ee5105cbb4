package vn.congdoan.organisation.road.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.organisation.Directory;
import vn.congdoan.organisation.road.Pipeline;
import vn.congdoan.organisation.road.RoadQuery;
import vn.congdoan.organisation.road.Stage;
import vn.congdoan.organisation.teams.Teams;

/// The board and the list of all roads.
@Controller
class BoardPages {

    private static final int CARDS = 20;

    private final Pipeline pipeline;
    private final Directory directory;
    private final Teams teams;

    BoardPages(Pipeline pipeline, Directory directory, Teams teams) {
        this.pipeline = pipeline;
        this.directory = directory;
        this.teams = teams;
    }

    @GetMapping("/road")
    String board(@ModelAttribute("filter") RoadFilter filter, @AuthenticationPrincipal CurrentUser user, Model model) {
        var query = filter.query();
        common(filter, user, model);
        model.addAttribute("columns", Stream.concat(Stage.WAY.stream(), Stream.concat(Stream.of(Stage.RECOGNISED), Stage.ASIDE.stream())).toList());
        model.addAttribute("board", pipeline.board(query, CARDS, user.scope()));
        return "organisation/road/board";
    }

    @GetMapping("/road/list")
    String list(@ModelAttribute("filter") RoadFilter filter, @AuthenticationPrincipal CurrentUser user, Model model) {
        common(filter, user, model);
        model.addAttribute("found", pipeline.page(filter.query(), user.scope()));
        model.addAttribute("orders", RoadQuery.Order.values());
        model.addAttribute("stages", List.of(Stage.values()));
        return "organisation/road/list";
    }

    private void common(RoadFilter filter, CurrentUser user, Model model) {
        model.addAttribute("query", filter.query());
        model.addAttribute("funnel", pipeline.funnel(filter.query(), user.scope()));
        model.addAttribute("shownStages", Stream.concat(Stage.WAY.stream(), Stream.of(Stage.RECOGNISED, Stage.REFUSED, Stage.POSTPONED, Stage.CLOSED)).toList());
        model.addAttribute("tree", directory.tree(user.scope()));
        model.addAttribute("teams", teams.all(user.scope()));
        model.addAttribute("officers", pipeline.officers(user.scope()));
        model.addAttribute("today", pipeline.today());
        model.addAttribute("mayWork", RoadWeb.works(user));
    }
}
