package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
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
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.Change;
import vn.congdoan.campaigns.Outline;
import vn.congdoan.campaigns.PeakMonths;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;
import vn.congdoan.web.Refused;

/// Milestones, peak months of every year, the formula's parameters and version, and where the counts of workers come from.
@Controller
@RequestMapping("/campaigns/{code}/settings")
class SettingsPage {

    /// Lists that enterprises' workers are counted from, by their codes in organisation's facts.
    private static final List<String> SOURCES = List.of("survey", "social_insurance", "tax");

    private final Campaigns campaigns;
    private final PeakMonths peakMonths;
    private final FormulaSettings formulas;
    private final Masthead masthead;
    private final FormPosts posts;

    SettingsPage(Campaigns campaigns, PeakMonths peakMonths, FormulaSettings formulas, Masthead masthead, FormPosts posts) {
        this.campaigns = campaigns;
        this.peakMonths = peakMonths;
        this.formulas = formulas;
        this.masthead = masthead;
        this.posts = posts;
    }

    @GetMapping
    String show(@PathVariable String code, Model model, @AuthenticationPrincipal CurrentUser user) {
        return page(code, model, user, null);
    }

    @PostMapping
    String save(@PathVariable String code, @RequestParam MultiValueMap<String, String> sent, @RequestParam long version,
            @RequestParam("_key") String key, Model model, @AuthenticationPrincipal CurrentUser user,
            HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        var form = SettingsForm.of(sent);
        return posts.once(key, request, () -> answer(code, () -> switch (campaigns.settings(code, form.settings(), version)) {
            case Change.Refused(var reasons) -> throw new Refused(reasons);
            case Change.Changed changed -> Message.of("campaigns.setup.done");
        }, model, response, redirect, () -> page(code, model, user, form)));
    }

    /// Opens the peak months of one year, with their columns and units and without targets.
    @PostMapping("/peak-months")
    String open(@PathVariable String code, @RequestParam int year, @RequestParam("_key") String key, Model model,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request, HttpServletResponse response,
            RedirectAttributes redirect) {
        return posts.once(key, request, () -> answer(code, () -> switch (peakMonths.open(code, year)) {
            case PeakMonths.Opened.Refused(var reasons) -> throw new Refused(reasons);
            case PeakMonths.Opened.Now(var codes) -> codes.isEmpty() ? Message.of("campaigns.peak.nothing-new")
                    : Message.of("campaigns.peak.done", String.join(", ", codes));
        }, model, response, redirect, () -> page(code, model, user, null)));
    }

    private static String answer(String code, Supplier<Message> work, Model model, HttpServletResponse response,
            RedirectAttributes redirect, Supplier<String> again) {
        try {
            Flash.done(redirect, work.get());
            return "redirect:/campaigns/" + code + "/settings";
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("reasons", refused.reasons());
            return again.get();
        }
    }

    private String page(String code, Model model, CurrentUser user, @Nullable SettingsForm typed) {
        var outline = masthead.put(model, campaigns.get(code), "settings", user);
        var form = typed == null ? SettingsForm.of(outline) : typed;
        model.addAttribute("form", form);
        model.addAttribute("staff", user.is(Role.STAFF));
        model.addAttribute("sources", SOURCES);
        model.addAttribute("months", IntStream.rangeClosed(1, 12).boxed().toList());
        model.addAttribute("years", years(outline));
        model.addAttribute("fields", formulas.fields(outline.formula(), form.parameters()));
        model.addAttribute("versions", formulas.versions(outline.formula(), form.pluginVersion()));
        model.addAttribute("milestones", MilestoneLine.of(outline));
        return "campaigns/settings";
    }

    private static List<Integer> years(Outline outline) {
        return IntStream.rangeClosed(outline.period().from().getYear(), outline.period().to().getYear()).boxed().toList();
    }
}
