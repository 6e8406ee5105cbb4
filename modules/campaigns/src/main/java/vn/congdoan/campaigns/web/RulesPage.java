package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import vn.congdoan.campaigns.RuleInput;
import vn.congdoan.campaigns.Rules;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;
import vn.congdoan.web.Refused;

/// Chỉ tiêu theo quy tắc: numerators, denominators, verdicts, and what people enter for them.
@Controller
@RequestMapping("/campaigns/{code}/rules")
class RulesPage {

    private final Campaigns campaigns;
    private final Rules rules;
    private final Masthead masthead;
    private final FormPosts posts;

    RulesPage(Campaigns campaigns, Rules rules, Masthead masthead, FormPosts posts) {
        this.campaigns = campaigns;
        this.rules = rules;
        this.masthead = masthead;
        this.posts = posts;
    }

    @GetMapping
    String show(@PathVariable String code, @RequestParam(required = false) @Nullable Integer year, Model model,
            @AuthenticationPrincipal CurrentUser user) {
        return page(code, year, model, user);
    }

    @PostMapping
    String enter(@PathVariable String code, @RequestParam int year, @RequestParam MultiValueMap<String, String> sent,
            @RequestParam("_key") String key, Model model, @AuthenticationPrincipal CurrentUser user,
            HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            try {
                return switch (rules.enter(code, year, wishes(sent))) {
                    case Change.Refused(var reasons) -> throw new Refused(reasons);
                    case Change.Changed changed -> {
                        Flash.done(redirect, Message.of("campaigns.rules.done"));
                        yield "redirect:/campaigns/" + code + "/rules?year=" + year;
                    }
                };
            } catch (Refused refused) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("reasons", refused.reasons());
                return page(code, year, model, user);
            }
        });
    }

    /// Fields are sent as `RATED-<unit>` with `RATED-<unit>-version` and `RATED-<unit>-was`; only what changed is written.
    private static List<Rules.Wish> wishes(MultiValueMap<String, String> sent) {
        var faults = new ArrayList<Message>();
        var wishes = sent.keySet().stream().filter(name -> name.endsWith("-version")).map(name -> name.substring(0, name.length() - 8))
                .filter(name -> !IndicatorsForm.text(sent, name).isEmpty())
                .filter(name -> !IndicatorsForm.text(sent, name).equals(IndicatorsForm.text(sent, name + "-was")))
                .flatMap(name -> wish(sent, name, faults)).toList();
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return wishes;
    }

    private static Stream<Rules.Wish> wish(MultiValueMap<String, String> sent, String name, List<Message> faults) {
        var parts = name.split("-", 2);
        var amount = IndicatorsForm.whole(IndicatorsForm.text(sent, name), faults);
        return amount == null || parts.length < 2 ? Stream.empty() : RuleInput.of(parts[0]).stream().map(input -> new Rules.Wish(
                UUID.fromString(parts[1]), input, amount, RegistrationsPage.version(IndicatorsForm.text(sent, name + "-version"))));
    }

    private String page(String code, @Nullable Integer year, Model model, CurrentUser user) {
        var outline = masthead.put(model, campaigns.get(code), "rules", user);
        model.addAttribute("table", rules.table(code, Optional.ofNullable(year), user.scope()));
        model.addAttribute("years", IntStream.rangeClosed(outline.period().from().getYear(), outline.period().to().getYear()).boxed().toList());
        model.addAttribute("staff", user.is(Role.STAFF));
        return "campaigns/rules";
    }
}
