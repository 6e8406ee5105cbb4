package vn.congdoan.organisation.road.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Sector;
import vn.congdoan.organisation.Answer;
import vn.congdoan.organisation.Directory;
import vn.congdoan.organisation.Enterprise;
import vn.congdoan.organisation.Unit;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.road.Pipeline;
import vn.congdoan.organisation.road.Road;
import vn.congdoan.organisation.road.Roads;
import vn.congdoan.organisation.road.Stage;
import vn.congdoan.organisation.road.Standing;
import vn.congdoan.platform.NotFound;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// Where a step is entered with its day and what it needs, and where a union is recognised.
@Controller
class RoadForms {

    private static final int LARGE = 25; // only what the form suggests; its user chooses

    private final Roads roads;
    private final Pipeline pipeline;
    private final Directory directory;
    private final FormPosts posts;

    RoadForms(Roads roads, Pipeline pipeline, Directory directory, FormPosts posts) {
        this.roads = roads;
        this.pipeline = pipeline;
        this.directory = directory;
        this.posts = posts;
    }

    @GetMapping("/enterprises/{id}/road/move")
    String move(@PathVariable UUID id, @RequestParam(required = false) @Nullable Stage to, @RequestParam(defaultValue = "") String from,
            @AuthenticationPrincipal CurrentUser user, Model model) {
        var road = road(id, user);
        var wanted = to == null ? road.stage().next().orElse(Stage.APPROACHED) : to;
        if (wanted == Stage.RECOGNISED) {
            return "redirect:/enterprises/" + id + "/road/recognition";
        }
        return moveForm(new MoveForm(road.version(), wanted, pipeline.today(), "", road.persons(), null, null, from), id, user, model);
    }

    @PostMapping("/enterprises/{id}/road/move")
    String move(@PathVariable UUID id, @ModelAttribute MoveForm form, @RequestParam("_key") String key,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        var enterprise = directory.enterprise(new EnterpriseId(id), user.scope());
        long version = Objects.requireNonNullElse(form.version(), 0L);
        return posts.once(key, request, () -> switch (roads.move(enterprise, version, form.move(pipeline.today()))) {
            case Answer.Done<Road> done -> {
                Flash.done(redirect, Message.of("organisation.road.moved", enterprise.name(), Message.of("organisation.road.stage." + done.now().stage())));
                yield "board".equals(form.from()) ? "redirect:/road" : "redirect:/enterprises/" + id + "/road";
            }
            case Answer.Refused<Road> refused -> {
                refuse(refused.reasons(), response, model);
                yield moveForm(form, id, user, model);
            }
        });
    }

    private String moveForm(MoveForm form, UUID id, CurrentUser user, Model model) {
        common(id, user, model);
        model.addAttribute("form", form);
        model.addAttribute("stages", Stage.OPEN);
        model.addAttribute("sides", Standing.Refused.By.values());
        return "organisation/road/move";
    }

    @GetMapping("/enterprises/{id}/road/recognition")
    String recognition(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user, Model model) {
        var enterprise = directory.enterprise(new EnterpriseId(id), user.scope());
        var road = road(id, user);
        var sector = enterprise.workforce().workers() >= LARGE ? Sector.LARGE_ENTERPRISE : Sector.SMALL_ENTERPRISE;
        return decisionForm(new DecisionForm(road.version(), "", pipeline.today(), pipeline.today(), "CĐCS " + enterprise.name(),
                "grassroots_union", sector, road.persons(), ""), id, user, model);
    }

    @PostMapping("/enterprises/{id}/road/recognition")
    String recognise(@PathVariable UUID id, @ModelAttribute DecisionForm form, @RequestParam("_key") String key,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request, HttpServletResponse response, Model model,
            RedirectAttributes redirect) {
        Enterprise enterprise = directory.enterprise(new EnterpriseId(id), user.scope());
        long version = Objects.requireNonNullElse(form.version(), 0L);
        return posts.once(key, request, () -> switch (roads.recognise(enterprise, version, form.decision(pipeline.today()))) {
            case Answer.Done<Unit> done -> {
                Flash.done(redirect, Message.of("organisation.road.recognised", done.now().name()));
                yield "redirect:/enterprises/" + id + "/road";
            }
            case Answer.Refused<Unit> refused -> {
                refuse(refused.reasons(), response, model);
                yield decisionForm(form, id, user, model);
            }
        });
    }

    private String decisionForm(DecisionForm form, UUID id, CurrentUser user, Model model) {
        common(id, user, model);
        model.addAttribute("form", form);
        return "organisation/road/recognition";
    }

    private void common(UUID id, CurrentUser user, Model model) {
        var enterprise = directory.enterprise(new EnterpriseId(id), user.scope());
        var road = road(id, user);
        model.addAttribute("enterprise", enterprise);
        model.addAttribute("unit", directory.unit(enterprise.unit(), user.scope()));
        model.addAttribute("road", road);
        model.addAttribute("norm", pipeline.norm(road));
        model.addAttribute("today", pipeline.today());
    }

    private Road road(UUID id, CurrentUser user) {
        return pipeline.road(new EnterpriseId(id), user.scope()).orElseThrow(() -> new NotFound("road"));
    }

    private static void refuse(List<Message> reasons, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("reasons", reasons);
    }
}
