package vn.congdoan.membership.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.Ledger;
import vn.congdoan.membership.Membership;
import vn.congdoan.membership.Naming;
import vn.congdoan.membership.Recording.Recorded;
import vn.congdoan.membership.Recording.Refused;
import vn.congdoan.membership.Source;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// Pages that write in the ledger. After an entry the same page stands ready for the next one of that unit.
@Controller
class RecordingController {

    private final Membership membership;
    private final Ledger ledger;
    private final Naming naming;
    private final FormPosts posts;

    RecordingController(Membership membership, Ledger ledger, Naming naming, FormPosts posts) {
        this.membership = membership;
        this.ledger = ledger;
        this.naming = naming;
        this.posts = posts;
    }

    @GetMapping("/movements/new")
    String form(@RequestParam Optional<MovementKind> kind, @RequestParam @Nullable UUID unit,
            @RequestParam @Nullable Sector sector, @AuthenticationPrincipal CurrentUser user, Model model) {
        return form(MovementForm.fresh(kind.orElse(MovementKind.ADMISSION), unit, membership.today(), sector), List.of(), user, model);
    }

    @PostMapping("/movements")
    String record(MovementForm form, @RequestParam("_key") String key, @AuthenticationPrincipal CurrentUser user,
            HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            var flaws = form.flaws();
            var answer = flaws.isEmpty() ? membership.record(form.entry(), MembershipWeb.scope(user)) : new Refused(flaws);
            return switch (answer) {
                case Recorded recorded -> next(form, redirect);
                case Refused refused -> {
                    response.setStatus(422);
                    yield form(form, refused.flaws(), user, model);
                }
            };
        });
    }

    private static String next(MovementForm form, RedirectAttributes redirect) {
        var kind = form.kindOr(MovementKind.ADMISSION);
        Flash.done(redirect, Message.of("membership.done." + kind.name()));
        redirect.addAttribute("kind", kind.name());
        redirect.addAttribute("unit", form.unit());
        redirect.addAttribute("sector", form.sector());
        return "redirect:/movements/new";
    }

    @PostMapping("/movements/{id}/corrections")
    String correct(@PathVariable UUID id, @RequestParam(defaultValue = "") String amount,
            @RequestParam(defaultValue = "") String why, @RequestParam("_key") String key,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            int taken = amount.strip().matches("\\d{1,8}") ? Integer.parseInt(amount.strip()) : 0;
            switch (membership.correct(id, taken, why, Source.FORM, MembershipWeb.scope(user))) {
                case Recorded recorded -> Flash.done(redirect, Message.of("membership.done.correction"));
                case Refused refused -> Flash.refused(redirect, refused.flaws());
            }
            return "redirect:/movements/" + id;
        });
    }

    @PostMapping("/movements/{id}/names")
    String name(@PathVariable UUID id, @RequestParam(defaultValue = "") String names, @RequestParam("_key") String key,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            switch (naming.name(id, names, MembershipWeb.scope(user))) {
                case Recorded recorded -> Flash.done(redirect, Message.of("membership.done.names"));
                case Refused refused -> {
                    Flash.refused(redirect, refused.flaws());
                    redirect.addFlashAttribute("typed", names);
                }
            }
            return "redirect:/movements/" + id + "/names";
        });
    }

    private String form(MovementForm form, List<Message> flaws, CurrentUser user, Model model) {
        var kind = form.kindOr(MovementKind.ADMISSION);
        model.addAttribute("form", form);
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", MovementKind.values());
        model.addAttribute("today", membership.today());
        model.addAttribute("units", ledger.units(MembershipWeb.scope(user)));
        model.addAttribute("sectors", Sector.values());
        model.addAttribute("reasons", ledger.reasons().stream().filter(reason -> reason.kind() == kind).toList());
        model.addAttribute("flaws", flaws);
        return "membership/new";
    }
}
