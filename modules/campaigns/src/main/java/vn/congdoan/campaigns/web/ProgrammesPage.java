package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
import vn.congdoan.access.Role;
import vn.congdoan.campaigns.CampaignKind;
import vn.congdoan.campaigns.Change;
import vn.congdoan.campaigns.IndicatorSet;
import vn.congdoan.campaigns.NewCampaign;
import vn.congdoan.campaigns.Opening;
import vn.congdoan.campaigns.events.CampaignDescribed.Accumulation;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Direction;
import vn.congdoan.campaigns.events.CampaignDescribed.In;
import vn.congdoan.campaigns.events.CampaignDescribed.Rule;
import vn.congdoan.campaigns.national.NationalProgrammes;
import vn.congdoan.campaigns.national.Programme.ConferenceRule;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Sector;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;
import vn.congdoan.web.Refused;

/// What the confederation assigns to federations, what they answer, and sums of what they reached.
@Controller
@RequestMapping("/programmes")
class ProgrammesPage {

    private final NationalProgrammes programmes;
    private final FormPosts posts;
    private final Clock clock;

    ProgrammesPage(NationalProgrammes programmes, FormPosts posts, Clock clock) {
        this.clock = clock;
        this.programmes = programmes;
        this.posts = posts;
    }

    @GetMapping
    String list(Model model, @AuthenticationPrincipal CurrentUser user) {
        return list(model, user, DetailsForm.fresh(BusinessZone.today(clock).getYear(), "", "", "", List.of()));
    }

    private String list(Model model, CurrentUser user, DetailsForm form) {
        model.addAttribute("programmes", programmes.all());
        model.addAttribute("form", form);
        model.addAttribute("staff", user.is(Role.STAFF));
        return "campaigns/programmes";
    }

    @PostMapping
    String open(@RequestParam MultiValueMap<String, String> sent, @RequestParam("_key") String key, Model model,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        sent.set("kind", CampaignKind.NATIONAL_PROGRAMME.code());
        var form = DetailsForm.of(sent);
        return posts.once(key, request, () -> answer(() -> switch (programmes.open(new NewCampaign(form.code(), form.details(),
                IndicatorSet.NEW_MEMBERS_ONLY.indicators(form.workers()), List.of()))) {
            case Opening.Refused(var reasons) -> throw new Refused(reasons);
            case Opening.Opened opened -> Message.of("campaigns.new.done", form.title());
        }, form.code(), model, response, redirect, () -> list(model, user, form)));
    }

    @GetMapping("/{code}")
    String one(@PathVariable String code, @RequestParam(required = false) @Nullable String indicator, Model model,
            @AuthenticationPrincipal CurrentUser user) {
        return page(code, indicator, model, user, null);
    }

    @PostMapping("/{code}/indicators")
    String indicators(@PathVariable String code, @RequestParam MultiValueMap<String, String> sent, @RequestParam long version,
            @RequestParam("_key") String key, Model model, @AuthenticationPrincipal CurrentUser user, HttpServletRequest request,
            HttpServletResponse response, RedirectAttributes redirect) {
        var form = IndicatorsForm.of(sent);
        return posts.once(key, request, () -> answer(() -> done(programmes.indicators(code, form.indicators(), version), "campaigns.setup.done"),
                code, model, response, redirect, () -> page(code, null, model, user, form)));
    }

    /// Fields are sent as `assigned-<federation>` and `version-<federation>`.
    @PostMapping("/{code}/targets")
    String assign(@PathVariable String code, @RequestParam String indicator, @RequestParam MultiValueMap<String, String> sent,
            @RequestParam("_key") String key, Model model, @AuthenticationPrincipal CurrentUser user, HttpServletRequest request,
            HttpServletResponse response, RedirectAttributes redirect) {
        return posts.once(key, request, () -> answer(() -> done(programmes.assign(code, wishes(indicator, sent)), "campaigns.national.saved"),
                code + "?indicator=" + indicator, model, response, redirect, () -> page(code, indicator, model, user, null)));
    }

    @PostMapping("/{code}/rule")
    String rule(@PathVariable String code, @RequestParam String indicator, @RequestParam String registered, @RequestParam("_key") String key,
            Model model, @AuthenticationPrincipal CurrentUser user, HttpServletRequest request, HttpServletResponse response,
            RedirectAttributes redirect) {
        return posts.once(key, request, () -> answer(() -> {
            var faults = new ArrayList<Message>();
            var number = IndicatorsForm.whole(registered.strip(), faults);
            return done(programmes.rule(code, new ConferenceRule(indicator, number == null ? 0 : number)), "campaigns.setup.done");
        }, code, model, response, redirect, () -> page(code, indicator, model, user, null)));
    }

    @PostMapping("/{code}/telling")
    String tell(@PathVariable String code, @RequestParam("_key") String key, Model model, @AuthenticationPrincipal CurrentUser user,
            HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        return posts.once(key, request, () -> answer(() -> Message.of("campaigns.national.told", programmes.tell(code)), code, model, response,
                redirect, () -> page(code, null, model, user, null)));
    }

    private static List<NationalProgrammes.Wish> wishes(String indicator, MultiValueMap<String, String> sent) {
        var faults = new ArrayList<Message>();
        var wishes = sent.keySet().stream().filter(name -> name.matches("version-[0-9]{1,18}")).map(name -> name.substring("version-".length()))
                .filter(id -> !IndicatorsForm.text(sent, "assigned-" + id).equals(IndicatorsForm.text(sent, "was-" + id)))
                .map(id -> new NationalProgrammes.Wish(new FederationId(Long.parseLong(id)), indicator,
                        IndicatorsForm.whole(IndicatorsForm.text(sent, "assigned-" + id), faults),
                        RegistrationsPage.version(IndicatorsForm.text(sent, "version-" + id)))).toList();
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return wishes;
    }

    private static Message done(Change change, String message) {
        return switch (change) {
            case Change.Refused(var reasons) -> throw new Refused(reasons);
            case Change.Changed changed -> Message.of(message);
        };
    }

    private static String answer(Supplier<Message> work, String then, Model model, HttpServletResponse response,
            RedirectAttributes redirect, Supplier<String> again) {
        try {
            Flash.done(redirect, work.get());
            return "redirect:/programmes/" + then;
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("reasons", refused.reasons());
            return again.get();
        }
    }

    private String page(String code, @Nullable String indicator, Model model, CurrentUser user, @Nullable IndicatorsForm typed) {
        var programme = programmes.programme(code);
        var outline = programme.outline();
        model.addAttribute("programme", programme);
        model.addAttribute("outline", outline);
        model.addAttribute("shown", outline.indicator(indicator == null ? "" : indicator)
                .or(() -> outline.indicators().stream().findFirst()).orElse(null));
        model.addAttribute("indicators", typed == null ? IndicatorsForm.of(outline) : typed);
        model.addAttribute("staff", user.is(Role.STAFF));
        model.addAttribute("counted", Counted.values());
        model.addAttribute("sectors", Sector.values());
        model.addAttribute("rules", Rule.values());
        model.addAttribute("directions", List.of(Direction.MORE_THAN, Direction.AT_MOST));
        model.addAttribute("ins", In.values());
        model.addAttribute("accumulations", Accumulation.values());
        return "campaigns/programme";
    }
}
