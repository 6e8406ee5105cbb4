package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
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
import vn.congdoan.campaigns.Campaign;
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.cascade.Cascade;
import vn.congdoan.campaigns.cascade.Shared;
import vn.congdoan.campaigns.cascade.Sharing;
import vn.congdoan.campaigns.cascade.Weighting;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.sheet.VietnameseNumbers;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// How a unit shares its quota among the units right below it.
@Controller
@RequestMapping("/campaigns/{code}/units/{unit}/shares")
class SharesPage {

    private final Campaigns campaigns;
    private final Cascade cascade;
    private final Masthead masthead;
    private final FormPosts posts;

    SharesPage(Campaigns campaigns, Cascade cascade, Masthead masthead, FormPosts posts) {
        this.campaigns = campaigns;
        this.cascade = cascade;
        this.masthead = masthead;
        this.posts = posts;
    }

    @GetMapping
    String show(@PathVariable String code, @PathVariable UUID unit, @RequestParam(defaultValue = "false") boolean limits,
            Model model, @AuthenticationPrincipal CurrentUser user) {
        var campaign = campaigns.get(code);
        masthead.put(model, campaign, user.scope().filter(unit::equals).isPresent() ? "shares" : "quotas", user);
        model.addAttribute("sharing", cascade.sharing(code, unit, user.scope()));
        model.addAttribute("limits", limits);
        model.addAttribute("weightings", Weighting.values());
        model.addAttribute("shares", (user.is(Role.STAFF) || user.is(Role.UNIT_OFFICER)) && !(campaign instanceof Campaign.Closed));
        return "campaigns/shares";
    }

    @PostMapping
    String set(@PathVariable String code, @PathVariable UUID unit, @RequestParam long version,
            @RequestParam MultiValueMap<String, String> sent, @RequestParam("_key") String key, HttpServletRequest request,
            RedirectAttributes redirect, @AuthenticationPrincipal CurrentUser user) {
        return change(code, unit, key, request, redirect, "set", () -> {
            var faults = new ArrayList<Message>();
            var edits = edits(cascade.sharing(code, unit, user.scope()), sent, faults);
            return faults.isEmpty() ? cascade.set(code, unit, edits, version, user.scope()) : new Shared.Refused(faults);
        });
    }

    @PostMapping("/computed")
    String share(@PathVariable String code, @PathVariable UUID unit, @RequestParam long version, @RequestParam Weighting weighting,
            @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect,
            @AuthenticationPrincipal CurrentUser user) {
        return change(code, unit, key, request, redirect, "computed", () -> cascade.share(code, unit, weighting, version, user.scope()));
    }

    @PostMapping("/issue")
    String issue(@PathVariable String code, @PathVariable UUID unit, @RequestParam long version, @RequestParam("_key") String key,
            HttpServletRequest request, RedirectAttributes redirect, @AuthenticationPrincipal CurrentUser user) {
        return change(code, unit, key, request, redirect, "issued", () -> cascade.issue(code, unit, version, user.scope()));
    }

    private String change(String code, UUID unit, String key, HttpServletRequest request, RedirectAttributes redirect, String done,
            Supplier<Shared> wish) {
        return posts.once(key, request, () -> {
            switch (wish.get()) {
                case Shared.Refused(var reasons) -> Flash.refused(redirect, reasons);
                case Shared.Done now -> Flash.done(redirect, Message.of("campaigns.shares.done." + done));
            }
            return "redirect:/campaigns/" + code + "/units/" + unit + "/shares";
        });
    }

    /// Fields are sent as `amount.<unit>.<indicator>`, likewise `floor`, `cap` and `pinned`; bounds that are not shown stay.
    private static List<Cascade.Edit> edits(Sharing sharing, MultiValueMap<String, String> sent, List<Message> faults) {
        var edits = new ArrayList<Cascade.Edit>();
        sharing.lines().forEach(line -> sharing.columns().forEach(column -> {
            var place = "." + line.unit() + "." + column.code();
            var part = line.part(column.code());
            edits.add(new Cascade.Edit(line.unit(), column.code(), number(sent.getFirst("amount" + place), part.amount(), faults),
                    number(sent.getFirst("floor" + place), part.floor(), faults), number(sent.getFirst("cap" + place), part.cap(), faults),
                    sent.containsKey("pinned" + place)));
        }));
        return edits;
    }

    private static @Nullable Long number(@Nullable String typed, @Nullable Long present, List<Message> faults) {
        if (typed == null) {
            return present;
        }
        var number = VietnameseNumbers.whole(typed);
        if (!typed.isBlank() && number.isEmpty()) {
            faults.add(Message.of("campaigns.refused.number-wanted", typed));
        }
        return number.isPresent() ? (Long) number.getAsLong() : null;
    }
}
