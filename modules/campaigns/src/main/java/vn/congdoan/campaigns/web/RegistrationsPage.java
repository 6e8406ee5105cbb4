package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
import vn.congdoan.campaigns.Registration;
import vn.congdoan.campaigns.Registrations;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;
import vn.congdoan.web.Refused;

/// What units register and are encouraged to reach, beside what they are assigned. A unit's officer registers for the own unit.
@Controller
@RequestMapping("/campaigns/{code}/registrations")
class RegistrationsPage {

    private final Campaigns campaigns;
    private final Registrations registrations;
    private final Masthead masthead;
    private final FormPosts posts;

    RegistrationsPage(Campaigns campaigns, Registrations registrations, Masthead masthead, FormPosts posts) {
        this.campaigns = campaigns;
        this.registrations = registrations;
        this.masthead = masthead;
        this.posts = posts;
    }

    @GetMapping
    String show(@PathVariable String code, @RequestParam(required = false) @Nullable String indicator,
            Model model, @AuthenticationPrincipal CurrentUser user) {
        return page(code, indicator, model, user);
    }

    @PostMapping
    String enter(@PathVariable String code, @RequestParam String indicator, @RequestParam MultiValueMap<String, String> sent,
            @RequestParam("_key") String key, Model model, @AuthenticationPrincipal CurrentUser user,
            HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            try {
                return switch (registrations.enter(code, wishes(indicator, sent), user.scope())) {
                    case Change.Refused(var reasons) -> throw new Refused(reasons);
                    case Change.Changed changed -> {
                        Flash.done(redirect, Message.of("campaigns.registrations.done"));
                        yield "redirect:/campaigns/" + code + "/registrations?indicator=" + indicator;
                    }
                };
            } catch (Refused refused) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("reasons", refused.reasons());
                return page(code, indicator, model, user);
            }
        });
    }

    /// Fields are sent as `registered-<unit>`, `encouraged-<unit>`, `version-<unit>`.
    private static List<Registrations.Wish> wishes(String indicator, MultiValueMap<String, String> sent) {
        var faults = new ArrayList<Message>();
        var wishes = sent.keySet().stream().filter(name -> name.startsWith("version-")).map(name -> name.substring("version-".length()))
                .map(unit -> new Registrations.Wish(unit(unit), indicator, new Registration(
                        IndicatorsForm.whole(IndicatorsForm.text(sent, "registered-" + unit), faults),
                        IndicatorsForm.whole(IndicatorsForm.text(sent, "encouraged-" + unit), faults), "", null,
                        version(IndicatorsForm.text(sent, "version-" + unit))))).toList();
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return wishes;
    }

    private static UUID unit(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new Refused(Message.of("campaigns.refused.unit-unknown", id));
        }
    }

    static long version(String sent) {
        return sent.matches("[0-9]{1,18}") ? Long.parseLong(sent) : 0;
    }

    private String page(String code, @Nullable String indicator, Model model, CurrentUser user) {
        var outline = masthead.put(model, campaigns.get(code), "registrations", user);
        var columns = outline.indicators().stream().filter(i -> i.counted() != Counted.RATE).toList();
        var shown = columns.stream().filter(i -> i.code().equals(indicator)).findFirst().or(() -> columns.stream().findFirst());
        model.addAttribute("columns", columns);
        model.addAttribute("shown", shown.orElse(null));
        var lines = registrations.lines(code, user.scope());
        model.addAttribute("lines", lines);
        model.addAttribute("total", user.scope().isPresent() ? null : shown.map(i -> Registrations.total(lines, i.code())).orElse(null));
        model.addAttribute("staff", user.is(Role.STAFF));
        model.addAttribute("enters", user.is(Role.STAFF) || user.is(Role.UNIT_OFFICER));
        return "campaigns/registrations";
    }
}
