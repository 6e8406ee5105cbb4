package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.campaigns.Campaign;
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.Change;
import vn.congdoan.campaigns.catalogue.Catalogue;
import vn.congdoan.campaigns.events.CampaignDescribed.Accumulation;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Direction;
import vn.congdoan.campaigns.events.CampaignDescribed.In;
import vn.congdoan.campaigns.events.CampaignDescribed.Rule;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Sector;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;
import vn.congdoan.web.Refused;

/// Details, columns, targets and participants of a campaign that is not yet issued.
@Controller
@RequestMapping("/campaigns/{code}/setup")
class SetupPage {

    private final Campaigns campaigns;
    private final Choices choices;
    private final Catalogue catalogue;
    private final Masthead masthead;
    private final FormPosts posts;

    SetupPage(Campaigns campaigns, Choices choices, Catalogue catalogue, Masthead masthead, FormPosts posts) {
        this.catalogue = catalogue;
        this.campaigns = campaigns;
        this.choices = choices;
        this.masthead = masthead;
        this.posts = posts;
    }

    @GetMapping
    String show(@PathVariable String code, Model model, @AuthenticationPrincipal CurrentUser user) {
        return page(code, model, user, null, null);
    }

    @PostMapping("/details")
    String details(@PathVariable String code, @RequestParam MultiValueMap<String, String> sent, @RequestParam long version,
            @RequestParam("_key") String key, Model model, @AuthenticationPrincipal CurrentUser user,
            HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        var form = DetailsForm.of(sent);
        return posts.once(key, request, () -> answer(code, () -> campaigns.describe(code, form.details(), version), model,
                response, redirect, () -> page(code, model, user, form, null)));
    }

    @PostMapping("/indicators")
    String indicators(@PathVariable String code, @RequestParam MultiValueMap<String, String> sent, @RequestParam long version,
            @RequestParam("_key") String key, Model model, @AuthenticationPrincipal CurrentUser user,
            HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        var form = IndicatorsForm.of(sent);
        return posts.once(key, request, () -> answer(code, () -> campaigns.indicators(code, form.indicators(), version), model,
                response, redirect, () -> page(code, model, user, null, form)));
    }

    /// Adds indicators of the catalogue to the schedule.
    @PostMapping("/pick")
    String pick(@PathVariable String code, @RequestParam(defaultValue = "") List<String> pick, @RequestParam long version,
            @RequestParam("_key") String key, Model model, @AuthenticationPrincipal CurrentUser user,
            HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        return posts.once(key, request, () -> answer(code, () -> catalogue.pick(code, pick, version), model,
                response, redirect, () -> page(code, model, user, null, null)));
    }

    @PostMapping("/participants")
    String participants(@PathVariable String code, @RequestParam(defaultValue = "") List<UUID> unit, @RequestParam long version,
            @RequestParam("_key") String key, Model model, @AuthenticationPrincipal CurrentUser user,
            HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        return posts.once(key, request, () -> answer(code, () -> campaigns.participants(code, unit.stream().map(UnitId::new).toList(), version),
                model, response, redirect, () -> page(code, model, user, null, null)));
    }

    /// A refused form comes back as it was typed.
    private static String answer(String code, Supplier<Change> work, Model model,
            HttpServletResponse response, RedirectAttributes redirect, Supplier<String> again) {
        try {
            return switch (work.get()) {
                case Change.Refused(var reasons) -> throw new Refused(reasons);
                case Change.Changed changed -> {
                    Flash.done(redirect, Message.of("campaigns.setup.done"));
                    yield "redirect:/campaigns/" + code + "/setup";
                }
            };
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("reasons", refused.reasons());
            return again.get();
        }
    }

    private String page(String code, Model model, CurrentUser user, @Nullable DetailsForm typed, @Nullable IndicatorsForm columns) {
        var outline = masthead.put(model, campaigns.get(code), "setup", user);
        var form = typed == null ? DetailsForm.of(outline) : typed;
        model.addAttribute("form", form);
        model.addAttribute("indicators", columns == null ? IndicatorsForm.of(outline) : columns);
        model.addAttribute("kinds", Choices.kinds(outline.kind()));
        model.addAttribute("counted", Counted.values());
        model.addAttribute("rules", Rule.values());
        model.addAttribute("directions", List.of(Direction.MORE_THAN, Direction.AT_MOST));
        model.addAttribute("ins", In.values());
        model.addAttribute("accumulations", Accumulation.values());
        model.addAttribute("offered", catalogue.offered(outline));
        model.addAttribute("sectors", Sector.values());
        model.addAttribute("parents", campaigns.all().stream().map(Campaign::outline).filter(o -> !o.code().equals(code)).toList());
        model.addAttribute("formulas", choices.formulas(form.formula()));
        model.addAttribute("planLayouts", choices.planLayouts(form.planLayout()));
        model.addAttribute("progressLayouts", choices.progressLayouts(form.progressLayout()));
        model.addAttribute("units", UnitChoice.of(campaigns.units(),
                outline.participants().stream().map(p -> p.unit().value().toString()).toList()));
        return "campaigns/setup";
    }
}
