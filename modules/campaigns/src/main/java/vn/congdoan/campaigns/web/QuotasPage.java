package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.stream.Collectors;
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
import vn.congdoan.campaigns.Allocation;
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.Change;
import vn.congdoan.campaigns.Grid;
import vn.congdoan.campaigns.Proposing;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// The grid of numbers with what the formula proposed, what the committee decided, and the check.
@Controller
@RequestMapping("/campaigns/{code}/quotas")
class QuotasPage {

    private static final String HERE = "redirect:/campaigns/%s/quotas";

    private final Campaigns campaigns;
    private final Allocation allocation;
    private final Grid grid;
    private final Masthead masthead;
    private final FormPosts posts;

    QuotasPage(Campaigns campaigns, Allocation allocation, Grid grid, Masthead masthead, FormPosts posts) {
        this.campaigns = campaigns;
        this.allocation = allocation;
        this.grid = grid;
        this.masthead = masthead;
        this.posts = posts;
    }

    @GetMapping
    String show(@PathVariable String code, Model model, @AuthenticationPrincipal CurrentUser user) {
        masthead.put(model, campaigns.get(code), "quotas", user);
        return "campaigns/quotas";
    }

    @GetMapping("/check")
    String check(@PathVariable String code, Model model) {
        model.addAttribute("differences", allocation.check(code));
        return "campaigns/quotas-parts :: check";
    }

    /// @param unit part of a unit's name
    @GetMapping("/history")
    String history(@PathVariable String code, @RequestParam(defaultValue = "") String unit, Model model) {
        var outline = campaigns.get(code).outline();
        model.addAttribute("past", grid.history(code, unit));
        model.addAttribute("names", outline.indicators().stream().collect(Collectors.toMap(Indicator::code, Indicator::name)));
        return "campaigns/quotas-history :: list";
    }

    @GetMapping("/{unit}/{indicator}")
    String explain(@PathVariable String code, @PathVariable UUID unit, @PathVariable String indicator, Model model,
            @AuthenticationPrincipal CurrentUser user) {
        model.addAttribute("why", allocation.explain(code, new UnitId(unit), indicator, user.scope()));
        model.addAttribute("english", Masthead.english());
        model.addAttribute("code", code);
        return "campaigns/explanation :: explanation";
    }

    @PostMapping("/proposals")
    String propose(@PathVariable String code, @RequestParam(defaultValue = "false") boolean around, @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            switch (allocation.propose(code, around)) {
                case Proposing.Refused(var reasons) -> Flash.refused(redirect, reasons);
                case Proposing.Proposed proposed -> {
                    var said = Message.of("campaigns.proposed.done", proposed.cells());
                    Flash.done(redirect, proposed.notes().stream()
                            .reduce(said, (before, note) -> Message.of("campaigns.proposed.and", before, note)));
                }
            }
            return HERE.formatted(code);
        });
    }

    @PostMapping("/zeros")
    String zeros(@PathVariable String code, @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            switch (allocation.zeros(code)) {
                case Change.Refused(var reasons) -> Flash.refused(redirect, reasons);
                case Change.Changed(var count) -> Flash.done(redirect, Message.of("campaigns.zeros.done", count));
            }
            return HERE.formatted(code);
        });
    }
}
