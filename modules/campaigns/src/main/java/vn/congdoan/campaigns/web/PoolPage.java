package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.Change;
import vn.congdoan.campaigns.Pool;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.platform.sheet.VietnameseNumbers;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// The lists of workers side by side, and which of them the campaign uses.
@Controller
class PoolPage {

    private static final int ROWS = 100;
    private static final List<String> SOURCES = List.of("survey", "social_insurance", "tax", "unit_report");

    private final Campaigns campaigns;
    private final Pool pool;
    private final Masthead masthead;
    private final FormPosts posts;

    PoolPage(Campaigns campaigns, Pool pool, Masthead masthead, FormPosts posts) {
        this.campaigns = campaigns;
        this.pool = pool;
        this.masthead = masthead;
        this.posts = posts;
    }

    @GetMapping("/campaigns/{code}/pool")
    String show(@PathVariable String code, @RequestParam(defaultValue = "") String show, @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "1") int page, Model model, @AuthenticationPrincipal CurrentUser user) {
        masthead.put(model, campaigns.get(code), "pool", user);
        var view = pool.view(code, user.scope());
        var wanted = VietnameseText.searchKey(name);
        var lines = (show.equals("flagged") ? view.flagged() : view.lines()).stream()
                .filter(line -> VietnameseText.searchKey(line.name() + " " + line.unitName()).contains(wanted)).toList();
        int pages = Math.max(1, Math.ceilDiv(lines.size(), ROWS));
        int at = Math.clamp(page, 1, pages);
        model.addAttribute("view", view);
        model.addAttribute("sources", SOURCES);
        model.addAttribute("lines", lines.subList((at - 1) * ROWS, Math.min(at * ROWS, lines.size())));
        model.addAttribute("found", lines.size());
        model.addAttribute("pages", pages);
        model.addAttribute("page", at);
        model.addAttribute("show", show);
        model.addAttribute("name", name);
        return "campaigns/pool";
    }

    @PostMapping("/campaigns/{code}/pool")
    String choose(@PathVariable String code, @RequestParam(defaultValue = "") String source, @RequestParam(defaultValue = "") String tolerance,
            @RequestParam long version, @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            var percent = VietnameseNumbers.whole(tolerance.strip());
            if (percent.isEmpty() || percent.getAsLong() > 1000 || !source.isEmpty() && !SOURCES.contains(source)) {
                Flash.refused(redirect, Message.of("campaigns.refused.tolerance"));
            } else {
                switch (pool.choose(code, source.isEmpty() ? null : source, (int) percent.getAsLong(), version)) {
                    case Change.Refused(var reasons) -> Flash.refused(redirect, reasons);
                    case Change.Changed changed -> Flash.done(redirect, Message.of("campaigns.pool.chosen"));
                }
            }
            return "redirect:/campaigns/" + code + "/pool";
        });
    }

    @GetMapping("/api/v1/campaigns/{code}/pool")
    @ResponseBody
    Pool.View view(@PathVariable String code, @AuthenticationPrincipal CurrentUser user) {
        return pool.view(code, user.scope());
    }
}
