package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
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
import vn.congdoan.campaigns.Change;
import vn.congdoan.campaigns.NamedEnterprises;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// Enterprises in which unions are to be founded, as the quotas name them, and what became of each.
@Controller
@RequestMapping("/campaigns/{code}/enterprises")
class EnterprisesPage {

    private static final int CHOICES = 300;

    private final Campaigns campaigns;
    private final NamedEnterprises named;
    private final Masthead masthead;
    private final FormPosts posts;

    EnterprisesPage(Campaigns campaigns, NamedEnterprises named, Masthead masthead, FormPosts posts) {
        this.campaigns = campaigns;
        this.named = named;
        this.masthead = masthead;
        this.posts = posts;
    }

    @GetMapping
    String show(@PathVariable String code, Model model, @AuthenticationPrincipal CurrentUser user) {
        masthead.put(model, campaigns.get(code), "enterprises", user);
        var edits = model.getAttribute("head") instanceof Masthead.Head head && head.edits();
        var lines = named.all(code, user.scope());
        model.addAttribute("lines", lines);
        model.addAttribute("fulfilled", lines.stream().filter(line -> line.state() == NamedEnterprises.State.FULFILLED).count());
        model.addAttribute("wanted", lines.stream().filter(line -> line.state() != NamedEnterprises.State.DROPPED).count());
        model.addAttribute("candidates", edits ? named.candidates(code).stream().limit(CHOICES).toList() : List.of());
        return "campaigns/enterprises";
    }

    @PostMapping
    String name(@PathVariable String code, @RequestParam UUID enterprise, @RequestParam String reason,
            @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return change(code, key, request, redirect, "campaigns.named.done.named", () -> named.name(code, enterprise, reason));
    }

    @PostMapping("/drop")
    String drop(@PathVariable String code, @RequestParam UUID enterprise, @RequestParam String reason,
            @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return change(code, key, request, redirect, "campaigns.named.done.dropped", () -> named.drop(code, enterprise, reason));
    }

    private String change(String code, String key, HttpServletRequest request, RedirectAttributes redirect, String done,
            Supplier<Change> wish) {
        return posts.once(key, request, () -> {
            switch (wish.get()) {
                case Change.Refused(var reasons) -> Flash.refused(redirect, reasons);
                case Change.Changed changed -> Flash.done(redirect, Message.of(done));
            }
            return "redirect:/campaigns/" + code + "/enterprises";
        });
    }
}
