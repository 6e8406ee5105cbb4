package vn.congdoan.organisation.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.organisation.Directory;
import vn.congdoan.organisation.Directory.EnterpriseQuery;
import vn.congdoan.organisation.Directory.Order;
import vn.congdoan.organisation.Directory.UnitQuery;
import vn.congdoan.organisation.Unit;
import vn.congdoan.organisation.events.UnitId;

/// Where units are looked up: the tree, the search, one unit.
@Controller
class UnitPages {

    private static final int SIZE = 50;

    private final Directory directory;

    UnitPages(Directory directory) {
        this.directory = directory;
    }

    @GetMapping("/units")
    String units(@RequestParam(defaultValue = "") String text, @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "1") int page, @AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("text", text);
        model.addAttribute("kind", kind);
        model.addAttribute("mayWrite", user.isOfFederation(Role.STAFF));
        if (text.isBlank() && kind.isBlank()) {
            model.addAttribute("tree", directory.tree(user.scope()));
        } else {
            var query = new UnitQuery(text, kind.isBlank() ? null : kind, false, page, SIZE);
            model.addAttribute("found", directory.search(query, user.scope()));
        }
        return "organisation/units";
    }

    /// Options for a select: the units above grassroots level that the user may see.
    @GetMapping("/units/options")
    String options(@RequestParam(required = false) @Nullable UUID chosen,
            @RequestParam(defaultValue = "false") boolean blank, @AuthenticationPrincipal CurrentUser user, Model model) {
        model.addAttribute("chosen", chosen);
        model.addAttribute("blank", blank);
        model.addAttribute("tree", directory.tree(user.scope()));
        return "organisation/unit-options :: options";
    }

    @GetMapping("/units/{id}")
    String unit(@PathVariable UUID id, @RequestParam(defaultValue = "1") int page,
            @AuthenticationPrincipal CurrentUser user, Model model) {
        var unit = directory.unit(new UnitId(id), user.scope());
        model.addAttribute("unit", unit);
        model.addAttribute("above", above(unit, user));
        model.addAttribute("children", directory.children(unit.id(), page, user.scope()));
        model.addAttribute("enterprises", directory.enterprises(
                new EnterpriseQuery("", id, false, null, false, Order.REGISTRY, 1, 1), user.scope()).total());
        model.addAttribute("mayWrite", user.isOfFederation(Role.STAFF));
        return "organisation/unit";
    }

    /// The units above it that the user may see, the topmost first.
    private List<Unit> above(Unit unit, CurrentUser user) {
        var scope = user.scope().map(UnitId::new);
        int first = scope.map(unit.path()::indexOf).orElse(0);
        return unit.path().subList(first, unit.path().size() - 1).stream()
                .map(id -> directory.unit(id, user.scope())).toList();
    }
}
