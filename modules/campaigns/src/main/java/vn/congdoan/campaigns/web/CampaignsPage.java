package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
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
import vn.congdoan.access.Role;
import vn.congdoan.campaigns.Allocation;
import vn.congdoan.campaigns.Campaign;
import vn.congdoan.campaigns.CampaignKind;
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.IndicatorSet;
import vn.congdoan.campaigns.NewCampaign;
import vn.congdoan.campaigns.Opening;
import vn.congdoan.campaigns.national.Answers;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;
import vn.congdoan.web.Refused;

/// The list of campaigns, opening one, and the overview of one.
@Controller
@RequestMapping("/campaigns")
class CampaignsPage {

    private final Campaigns campaigns;
    private final Allocation allocation;
    private final Choices choices;
    private final Answers answers;
    private final Masthead masthead;
    private final FormPosts posts;
    private final Clock clock;

    CampaignsPage(Campaigns campaigns, Allocation allocation, Choices choices, Answers answers, Masthead masthead, FormPosts posts, Clock clock) {
        this.campaigns = campaigns;
        this.allocation = allocation;
        this.choices = choices;
        this.answers = answers;
        this.masthead = masthead;
        this.posts = posts;
        this.clock = clock;
    }

    /// @param depth 0 for a campaign that lies inside no other
    record Item(Campaign campaign, String state, int depth) {
    }

    @GetMapping
    String list(Model model, @AuthenticationPrincipal CurrentUser user) {
        var all = campaigns.all();
        var years = new TreeMap<Integer, List<Item>>(java.util.Comparator.reverseOrder());
        all.stream().filter(c -> c.outline().parent() == null).forEach(root ->
                add(root, 0, all, years.computeIfAbsent(root.outline().period().from().getYear(), year -> new ArrayList<>())));
        model.addAttribute("years", years);
        model.addAttribute("mayOpen", user.is(Role.STAFF));
        return "campaigns/list";
    }

    private static void add(Campaign campaign, int depth, List<Campaign> all, List<Item> items) {
        items.add(new Item(campaign, CampaignView.state(campaign), depth));
        all.stream().filter(c -> campaign.outline().code().equals(c.outline().parent()))
                .sorted(java.util.Comparator.comparing(c -> c.outline().period().from()))
                .forEach(child -> add(child, depth + 1, all, items));
    }

    @GetMapping("/new")
    String blank(Model model) {
        var units = UnitChoice.of(campaigns.units(), List.of()).stream().filter(choice -> !choice.grassroots())
                .map(choice -> choice.unit().id().toString()).toList();
        return form(model, DetailsForm.fresh(BusinessZone.today(clock).getYear(), first(choices.formulas(null)),
                first(choices.planLayouts(null)), first(choices.progressLayouts(null)), units));
    }

    @PostMapping
    String open(@RequestParam MultiValueMap<String, String> sent, @RequestParam("_key") String key, Model model,
            HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            var form = DetailsForm.of(sent);
            try {
                return switch (campaigns.open(wish(form))) {
                    case Opening.Refused(var reasons) -> throw new Refused(reasons);
                    case Opening.Opened opened -> {
                        Flash.done(redirect, Message.of("campaigns.new.done", form.title()));
                        yield "redirect:/campaigns/" + opened.code() + "/setup";
                    }
                };
            } catch (Refused refused) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("reasons", refused.reasons());
                return form(model, form);
            }
        });
    }

    private static NewCampaign wish(DetailsForm form) {
        var details = form.details();
        var units = form.units().stream().map(CampaignsPage::unit).toList();
        return new NewCampaign(form.code(), details,
                IndicatorSet.of(form.set()).orElse(IndicatorSet.EMPTY).indicators(form.workers()), units);
    }

    private static UnitId unit(String id) {
        try {
            return new UnitId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new Refused(Message.of("campaigns.refused.unit-unknown", id));
        }
    }

    private static String first(List<Choices.Choice> offered) {
        return offered.isEmpty() ? "" : offered.getFirst().reference();
    }

    private String form(Model model, DetailsForm form) {
        model.addAttribute("form", form);
        model.addAttribute("kinds", Choices.kinds(null));
        model.addAttribute("sets", IndicatorSet.values());
        model.addAttribute("parents", campaigns.all().stream().map(Campaign::outline).toList());
        model.addAttribute("formulas", choices.formulas(form.formula()));
        model.addAttribute("planLayouts", choices.planLayouts(form.planLayout()));
        model.addAttribute("progressLayouts", choices.progressLayouts(form.progressLayout()));
        model.addAttribute("units", UnitChoice.of(campaigns.units(), form.units()));
        return "campaigns/new";
    }

    @GetMapping("/{code}")
    String overview(@PathVariable String code, Model model, @AuthenticationPrincipal CurrentUser user) {
        var campaign = campaigns.get(code);
        masthead.put(model, campaign, "overview", user);
        var quotas = allocation.quotas(code, user.scope());
        model.addAttribute("quotas", quotas);
        model.addAttribute("formulaName", choices.formulas(campaign.outline().formula()).stream()
                .filter(c -> c.reference().equals(campaign.outline().formula())).map(Choices.Choice::name).findFirst().orElse(null));
        model.addAttribute("answer", campaign.outline().kind() == CampaignKind.NATIONAL_PROGRAMME ? answers.of(code).orElse(null) : null);
        model.addAttribute("staff", user.is(Role.STAFF));
        model.addAttribute("inside", campaigns.inside(code).filter(i -> !i.lines().isEmpty()).orElse(null));
        model.addAttribute("milestones", MilestoneLine.of(campaign.outline()));
        model.addAttribute("more", campaign.outline().indicators().stream()
                .anyMatch(i -> i.nature().registered() != null || i.nature().encouraged() != null));
        model.addAttribute("children", campaigns.all().stream().filter(c -> code.equals(c.outline().parent())).toList());
        model.addAttribute("steps", user.scope().isPresent() ? List.of() : Step.of(quotas, allocation.check(code).size()));
        return "campaigns/overview";
    }
}
