package vn.congdoan.membership.web;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.Ledger;
import vn.congdoan.membership.Naming;
import vn.congdoan.membership.Reason;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.web.Flash;

/// Pages that read the ledger.
@Controller
class MovementsController {

    private final Ledger ledger;
    private final Naming naming;

    MovementsController(Ledger ledger, Naming naming) {
        this.ledger = ledger;
        this.naming = naming;
    }

    @GetMapping("/movements")
    String list(MovementQuery query, @AuthenticationPrincipal CurrentUser user, Model model) {
        choices(query, user, model);
        model.addAttribute("page", ledger.page(query.filter(user), query.number()));
        return "membership/movements";
    }

    @GetMapping("/movements/units")
    String byUnit(MovementQuery query, @AuthenticationPrincipal CurrentUser user, Model model) {
        choices(query, user, model);
        model.addAttribute("rows", ledger.byUnit(query.filter(user)));
        model.addAttribute("page", ledger.page(query.filter(user), 1));
        return "membership/by-unit";
    }

    @GetMapping("/movements/{id}")
    String one(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user, Model model) {
        var entry = ledger.find(id, MembershipWeb.scope(user));
        var corrections = ledger.corrections(entry);
        model.addAttribute("entry", entry);
        model.addAttribute("corrections", corrections);
        model.addAttribute("open", entry.amount() + corrections.stream().mapToLong(c -> c.amount()).sum());
        model.addAttribute("reasons", reasons());
        model.addAttribute("nameless", naming.nameless(entry));
        model.addAttribute("records", MembershipWeb.records(user));
        return "membership/movement";
    }

    @GetMapping("/movements/{id}/names")
    String names(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user, Model model) {
        var scope = MembershipWeb.scope(user);
        var entry = ledger.find(id, scope);
        model.addAttribute("entry", entry);
        model.addAttribute("persons", ledger.persons(id, scope));
        model.addAttribute("nameless", naming.nameless(entry));
        return "membership/names";
    }

    /// To the names of those who were recognised with a union, which the ledger hears of a moment after the recognition.
    @GetMapping("/movements/foundings/{union}")
    String founding(@PathVariable UUID union, @AuthenticationPrincipal CurrentUser user, RedirectAttributes redirect) {
        var admission = naming.admission(new UnitId(union), MembershipWeb.scope(user));
        if (admission.isEmpty()) {
            Flash.refused(redirect, Message.of("membership.founding.not-yet"));
        }
        return admission.map(id -> "redirect:/movements/" + id + "/names").orElse("redirect:/movements");
    }

    private void choices(MovementQuery query, CurrentUser user, Model model) {
        model.addAttribute("query", query);
        model.addAttribute("units", ledger.units(MembershipWeb.scope(user)));
        model.addAttribute("kinds", MovementKind.values());
        model.addAttribute("sectors", Sector.values());
        model.addAttribute("reasons", reasons());
        model.addAttribute("records", MembershipWeb.records(user));
    }

    private Map<String, Reason> reasons() {
        return ledger.reasons().stream().collect(Collectors.toMap(Reason::code, Function.identity()));
    }
}
