package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
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
import vn.congdoan.access.Role;
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.PlanPapers;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// The documents of a campaign: its plan, its reports, the decision for every unit.
@Controller
@RequestMapping("/campaigns/{code}/papers")
class PapersPage {

    private final Campaigns campaigns;
    private final PlanPapers papers;
    private final Masthead masthead;
    private final FormPosts posts;

    PapersPage(Campaigns campaigns, PlanPapers papers, Masthead masthead, FormPosts posts) {
        this.campaigns = campaigns;
        this.papers = papers;
        this.masthead = masthead;
        this.posts = posts;
    }

    @GetMapping
    String show(@PathVariable String code, Model model, @AuthenticationPrincipal CurrentUser user) {
        masthead.put(model, campaigns.get(code), "papers", user);
        var decisions = papers.decisions(code);
        model.addAttribute("plans", papers.plans(code));
        model.addAttribute("matter", papers.matter(code));
        model.addAttribute("decisions", decisions);
        model.addAttribute("missing", decisions.stream().filter(PlanPapers.Decision::missing).count());
        model.addAttribute("run", papers.progress(code).orElse(null));
        model.addAttribute("layouts", papers.decisionLayouts());
        model.addAttribute("english", Masthead.english());
        model.addAttribute("writes", user.is(Role.STAFF) || user.is(Role.FEDERATION_ADMIN));
        return "campaigns/papers";
    }

    /// Sent twice, the form starts only what is still missing.
    @PostMapping("/decisions")
    String decisions(@PathVariable String code, @RequestParam String layout,
            @RequestParam(defaultValue = "") String signer, @RequestParam("_key") String key,
            HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            var progress = papers.startDecisions(code, layout, signer);
            Flash.done(redirect, Message.of("campaigns.papers.starting", progress.waiting()));
            return "redirect:/campaigns/" + code + "/papers";
        });
    }

    /// Asked again by the page while the work goes on.
    @GetMapping("/decisions/progress")
    String progress(@PathVariable String code, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("run", papers.progress(code).orElse(null));
        return "campaigns/papers :: progress";
    }
}
