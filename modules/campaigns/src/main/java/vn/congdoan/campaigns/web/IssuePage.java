package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import vn.congdoan.access.Role;
import vn.congdoan.campaigns.Allocation;
import vn.congdoan.campaigns.Campaign;
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.Editions;
import vn.congdoan.campaigns.Issuing;
import vn.congdoan.campaigns.Plans;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// Where the quotas are assigned, revised, closed.
@Controller
@RequestMapping("/campaigns/{code}")
class IssuePage {

    private final Campaigns campaigns;
    private final Allocation allocation;
    private final Editions editions;
    private final Plans plans;
    private final Masthead masthead;
    private final FormPosts posts;
    private final Clock clock;

    IssuePage(Campaigns campaigns, Allocation allocation, Editions editions, Plans plans, Masthead masthead,
            FormPosts posts, Clock clock) {
        this.editions = editions;
        this.clock = clock;
        this.campaigns = campaigns;
        this.allocation = allocation;
        this.plans = plans;
        this.masthead = masthead;
        this.posts = posts;
    }

    @GetMapping("/issue")
    String show(@PathVariable String code, Model model, @AuthenticationPrincipal CurrentUser user) {
        var campaign = campaigns.get(code);
        masthead.put(model, campaign, "issue", user);
        model.addAttribute("differences", campaign instanceof Campaign.Open ? allocation.check(code) : List.of());
        model.addAttribute("pending", editions.pending(code).orElse(null));
        model.addAttribute("editions", editions.all(code));
        model.addAttribute("over", campaign.outline().period().to().isBefore(BusinessZone.today(clock)));
        model.addAttribute("writes", user.is(Role.STAFF));
        return "campaigns/issue";
    }

    @PostMapping("/issue")
    String issue(@PathVariable String code, @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String date, @RequestParam("_key") String key, Model model,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            var faults = new ArrayList<Message>();
            var day = date.isBlank() ? null : DetailsForm.date(date.strip(), faults);
            if (!faults.isEmpty()) {
                Flash.refused(redirect, faults);
                return "redirect:/campaigns/" + code + "/issue";
            }
            return issue(code, number, day, redirect);
        });
    }

    private String issue(String code, String number, @Nullable LocalDate day, RedirectAttributes redirect) {
        return switch (plans.issue(code, number.isBlank() ? null : number, day)) {
            case Issuing.Refused(var reasons) -> {
                Flash.refused(redirect, reasons);
                yield "redirect:/campaigns/" + code + "/issue";
            }
            case Issuing.Issued issued -> {
                Flash.done(redirect, Message.of("campaigns.issue.done"));
                yield "redirect:/campaigns/" + code;
            }
        };
    }

    @GetMapping("/documents/plan.pdf")
    ResponseEntity<byte[]> plan(@PathVariable String code) {
        return PlansApi.pdf(plans.print(code));
    }
}
