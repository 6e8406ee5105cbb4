package vn.congdoan.organisation.road.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.Answer;
import vn.congdoan.organisation.Directory;
import vn.congdoan.organisation.Enterprise;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.TeamId;
import vn.congdoan.organisation.road.Charge;
import vn.congdoan.organisation.road.Paper;
import vn.congdoan.organisation.road.Road;
import vn.congdoan.organisation.road.Roads;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// Small forms of one road: who is in charge, what is next, notes and papers.
@Controller
class RoadNotes {

    private final Roads roads;
    private final RoadPages pages;
    private final Directory directory;
    private final FormPosts posts;

    RoadNotes(Roads roads, RoadPages pages, Directory directory, FormPosts posts) {
        this.roads = roads;
        this.pages = pages;
        this.directory = directory;
        this.posts = posts;
    }

    /// What every form brings along.
    record Post(UUID id, String key, CurrentUser user, HttpServletRequest request, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
    }

    /// @param who empty for nobody, `officer`, or a team's id, for a member followed by `:` and the place
    @PostMapping("/enterprises/{id}/road/charge")
    String charge(@PathVariable UUID id, @RequestParam(defaultValue = "0") long version, @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String officer, @RequestParam(defaultValue = "") String office, @RequestParam("_key") String key,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var charge = charge(who, officer, office);
        return once(new Post(id, key, user, request, response, model, redirect), known -> roads.charge(known, version, charge));
    }

    private static @Nullable Charge charge(String who, String officer, String office) {
        if (who.matches("[0-9a-f-]{36}(:\\d{1,6})?")) {
            var place = who.length() > 36 ? Integer.valueOf(who.substring(37)) : null;
            return new Charge.OfTeam(new TeamId(UUID.fromString(who.substring(0, 36))), place);
        }
        return who.equals("officer") ? new Charge.Officer(officer, office) : null;
    }

    /// @param done the step was done and nothing takes its place
    @PostMapping("/enterprises/{id}/road/next")
    String next(@PathVariable UUID id, @RequestParam(defaultValue = "0") long version, @RequestParam(defaultValue = "") String what,
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate by, @RequestParam(defaultValue = "false") boolean done,
            @RequestParam("_key") String key, @AuthenticationPrincipal CurrentUser user, HttpServletRequest request,
            HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var post = new Post(id, key, user, request, response, model, redirect);
        if (!done && by == null) {
            return once(post, known -> new Answer.Refused<>(List.of(Message.of("organisation.road.refused.no-next-day"))));
        }
        return once(post, known -> roads.next(known, version, done || by == null ? null : new Road.NextStep(what, by)));
    }

    @PostMapping("/enterprises/{id}/road/notes")
    String note(@PathVariable UUID id, @RequestParam(defaultValue = "0") long version, @RequestParam(defaultValue = "") String note,
            @RequestParam("_key") String key, @AuthenticationPrincipal CurrentUser user, HttpServletRequest request,
            HttpServletResponse response, Model model, RedirectAttributes redirect) {
        return once(new Post(id, key, user, request, response, model, redirect), known -> roads.note(known, version, note));
    }

    /// @param day blank takes the paper back
    @PostMapping("/enterprises/{id}/road/papers")
    String paper(@PathVariable UUID id, @RequestParam(defaultValue = "0") long version, @RequestParam Paper paper,
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate day, @RequestParam("_key") String key,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        return once(new Post(id, key, user, request, response, model, redirect), known -> roads.paper(known, version, paper, day));
    }

    private String once(Post post, Function<Enterprise, Answer<Road>> command) {
        var enterprise = directory.enterprise(new EnterpriseId(post.id), post.user.scope());
        return posts.once(post.key, post.request, () -> switch (command.apply(enterprise)) {
            case Answer.Done<Road> done -> {
                Flash.done(post.redirect, Message.of("organisation.road.saved"));
                yield "redirect:/enterprises/" + post.id + "/road";
            }
            case Answer.Refused<Road> refused -> {
                post.response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                post.model.addAttribute("reasons", refused.reasons());
                yield pages.show(enterprise.id(), post.user, post.model);
            }
        });
    }
}
