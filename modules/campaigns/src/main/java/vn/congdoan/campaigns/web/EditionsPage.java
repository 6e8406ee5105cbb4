package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiFunction;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.Editions;
import vn.congdoan.campaigns.Plans;
import vn.congdoan.campaigns.Turning;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// Every issue of a campaign's quotas, what the later ones changed, and the ways to the next one and to the end.
@Controller
@RequestMapping("/campaigns/{code}")
class EditionsPage {

    private final Campaigns campaigns;
    private final Editions editions;
    private final Plans plans;
    private final Masthead masthead;
    private final FormPosts posts;

    EditionsPage(Campaigns campaigns, Editions editions, Plans plans, Masthead masthead, FormPosts posts) {
        this.campaigns = campaigns;
        this.editions = editions;
        this.plans = plans;
        this.masthead = masthead;
        this.posts = posts;
    }

    @GetMapping("/revisions")
    String show(@PathVariable String code, Model model, @AuthenticationPrincipal CurrentUser user) {
        masthead.put(model, campaigns.get(code), "issue", user);
        model.addAttribute("editions", editions.all(code));
        model.addAttribute("turns", editions.turns(code));
        return "campaigns/editions";
    }

    /// The numbers of one issue as they were.
    @GetMapping("/revisions/{revision}")
    String one(@PathVariable String code, @PathVariable int revision, Model model, @AuthenticationPrincipal CurrentUser user) {
        masthead.put(model, campaigns.get(code), "issue", user);
        var quotas = editions.quotas(code, revision, user.scope());
        model.addAttribute("quotas", quotas);
        model.addAttribute("edition", editions.get(code, revision));
        model.addAttribute("columns", Heading.columns(quotas.campaign().outline()));
        model.addAttribute("heading", Heading.rows(quotas.campaign().outline()));
        return "campaigns/edition";
    }

    @GetMapping("/revisions/comparison")
    String compare(@PathVariable String code, @RequestParam int from, @RequestParam int to, Model model,
            @AuthenticationPrincipal CurrentUser user) {
        masthead.put(model, campaigns.get(code), "issue", user);
        model.addAttribute("comparison", editions.compare(code, from, to, user.scope()));
        model.addAttribute("from", editions.get(code, from));
        model.addAttribute("to", editions.get(code, to));
        return "campaigns/amendment";
    }

    @GetMapping("/revisions/{revision}/plan.pdf")
    ResponseEntity<byte[]> plan(@PathVariable String code, @PathVariable int revision) {
        return PlansApi.pdf(plans.print(code, revision));
    }

    @PostMapping("/revise")
    String revise(@PathVariable String code, @RequestParam(defaultValue = "") String reason, @RequestParam("_key") String key,
            HttpServletRequest request, RedirectAttributes redirect) {
        return turn(code, reason, key, request, redirect, editions::revise, "revised");
    }

    @PostMapping("/revise/cancel")
    String cancel(@PathVariable String code, @RequestParam(defaultValue = "") String reason, @RequestParam("_key") String key,
            HttpServletRequest request, RedirectAttributes redirect) {
        return turn(code, reason, key, request, redirect, editions::cancel, "cancelled");
    }

    @PostMapping("/close")
    String close(@PathVariable String code, @RequestParam(defaultValue = "") String reason, @RequestParam("_key") String key,
            HttpServletRequest request, RedirectAttributes redirect) {
        return turn(code, reason, key, request, redirect, editions::close, "closed");
    }

    @PostMapping("/reopen")
    String reopen(@PathVariable String code, @RequestParam(defaultValue = "") String reason, @RequestParam("_key") String key,
            HttpServletRequest request, RedirectAttributes redirect) {
        return turn(code, reason, key, request, redirect, editions::reopen, "reopened");
    }

    private String turn(String code, String reason, String key, HttpServletRequest request, RedirectAttributes redirect,
            BiFunction<String, String, Turning> way, String done) {
        return posts.once(key, request, () -> {
            switch (way.apply(code, reason)) {
                case Turning.Refused(var reasons) -> Flash.refused(redirect, reasons);
                case Turning.Turned turned -> Flash.done(redirect, Message.of("campaigns.turn.done." + done));
            }
            return "redirect:/campaigns/" + code + "/issue";
        });
    }
}
