package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.campaigns.Change;
import vn.congdoan.campaigns.catalogue.Catalogue;
import vn.congdoan.campaigns.events.CampaignDescribed.Accumulation;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Direction;
import vn.congdoan.campaigns.events.CampaignDescribed.In;
import vn.congdoan.campaigns.events.CampaignDescribed.Rule;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Sector;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;
import vn.congdoan.web.Refused;

/// The federation's catalogue of indicators.
@Controller
@RequestMapping("/campaigns/catalogue")
class CataloguePage {

    private final Catalogue catalogue;
    private final FormPosts posts;

    CataloguePage(Catalogue catalogue, FormPosts posts) {
        this.catalogue = catalogue;
        this.posts = posts;
    }

    @GetMapping
    String show(Model model, @AuthenticationPrincipal CurrentUser user) {
        return page(model, user, IndicatorsForm.Row.BLANK);
    }

    @PostMapping
    String keep(@RequestParam MultiValueMap<String, String> sent, @RequestParam(defaultValue = "0") long version,
            @RequestParam("_key") String key, Model model, @AuthenticationPrincipal CurrentUser user, HttpServletRequest request,
            HttpServletResponse response, RedirectAttributes redirect) {
        var form = IndicatorsForm.of(sent);
        return posts.once(key, request, () -> answer(() -> keep(form, version), "campaigns.catalogue.kept", model, response, redirect,
                () -> page(model, user, form.rows().isEmpty() ? IndicatorsForm.Row.BLANK : form.rows().getFirst())));
    }

    private Change keep(IndicatorsForm form, long version) {
        var written = form.indicators();
        return written.isEmpty() ? new Change.Refused(List.of(Message.of("campaigns.refused.indicator-name", "")))
                : catalogue.keep(written.getFirst(), version);
    }

    @PostMapping("/removals")
    String remove(@RequestParam String indicator, @RequestParam("_key") String key, Model model, @AuthenticationPrincipal CurrentUser user,
            HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        return posts.once(key, request, () -> answer(() -> catalogue.remove(indicator), "campaigns.catalogue.removed", model, response,
                redirect, () -> page(model, user, IndicatorsForm.Row.BLANK)));
    }

    private static String answer(Supplier<Change> work, String done, Model model, HttpServletResponse response,
            RedirectAttributes redirect, Supplier<String> again) {
        try {
            return switch (work.get()) {
                case Change.Refused(var reasons) -> throw new Refused(reasons);
                case Change.Changed changed -> {
                    Flash.done(redirect, Message.of(done));
                    yield "redirect:/campaigns/catalogue";
                }
            };
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("reasons", refused.reasons());
            return again.get();
        }
    }

    private String page(Model model, CurrentUser user, IndicatorsForm.Row row) {
        model.addAttribute("entries", catalogue.all());
        model.addAttribute("row", row);
        model.addAttribute("staff", user.is(Role.STAFF));
        model.addAttribute("counted", Counted.values());
        model.addAttribute("sectors", Sector.values());
        model.addAttribute("rules", Rule.values());
        model.addAttribute("directions", List.of(Direction.MORE_THAN, Direction.AT_MOST));
        model.addAttribute("ins", In.values());
        model.addAttribute("accumulations", Accumulation.values());
        return "campaigns/catalogue";
    }
}
