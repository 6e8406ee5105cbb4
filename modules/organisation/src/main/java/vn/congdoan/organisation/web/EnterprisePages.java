package vn.congdoan.organisation.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.organisation.Directory;
import vn.congdoan.organisation.Directory.EnterpriseQuery;
import vn.congdoan.organisation.Directory.Order;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.imports.Imports;

/// Where enterprises are looked up: the list with its filters, one enterprise.
@Controller
class EnterprisePages {

    private static final int SIZE = 50;

    private final Directory directory;
    private final Imports imports;

    EnterprisePages(Directory directory, Imports imports) {
        this.directory = directory;
        this.imports = imports;
    }

    /// The filters as they stand in the address.
    record Filter(@Nullable String text, @Nullable UUID unit, @Nullable Boolean withoutUnion, @Nullable Integer minWorkers,
            @Nullable Boolean stable, @Nullable Order order, @Nullable Integer page) {

        EnterpriseQuery query() {
            return new EnterpriseQuery(text == null ? "" : text, unit, Boolean.TRUE.equals(withoutUnion), minWorkers,
                    Boolean.TRUE.equals(stable), order == null ? Order.REGISTRY : order, page == null ? 1 : page, SIZE);
        }

        /// Without the page.
        public String address() {
            var address = UriComponentsBuilder.fromPath("/enterprises").queryParam("order", query().order());
            if (text != null && !text.isBlank()) {
                address.queryParam("text", text);
            }
            if (unit != null) {
                address.queryParam("unit", unit);
            }
            if (minWorkers != null) {
                address.queryParam("minWorkers", minWorkers);
            }
            if (Boolean.TRUE.equals(withoutUnion)) {
                address.queryParam("withoutUnion", true);
            }
            if (Boolean.TRUE.equals(stable)) {
                address.queryParam("stable", true);
            }
            return address.encode().build().toUriString();
        }
    }

    @GetMapping("/enterprises")
    String enterprises(@ModelAttribute Filter filter, @AuthenticationPrincipal CurrentUser user, Model model) {
        var query = filter.query();
        model.addAttribute("filter", filter);
        model.addAttribute("query", query);
        model.addAttribute("found", directory.enterprises(query, user.scope()));
        model.addAttribute("workers", directory.workers(query, user.scope()));
        model.addAttribute("tree", directory.tree(user.scope()));
        model.addAttribute("mayWrite", user.isOfFederation(Role.STAFF));
        return "organisation/enterprises";
    }

    @GetMapping("/enterprises/{id}")
    String enterprise(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user, Model model) {
        return show(new EnterpriseId(id), user, model);
    }

    String show(EnterpriseId id, CurrentUser user, Model model) {
        var enterprise = directory.enterprise(id, user.scope());
        var union = enterprise.union();
        model.addAttribute("enterprise", enterprise);
        model.addAttribute("unit", directory.unit(enterprise.unit(), user.scope()));
        model.addAttribute("union", union == null ? null : directory.seen(union, user.scope()).orElse(null));
        model.addAttribute("history", directory.workforce(id, user.scope()));
        model.addAttribute("today", imports.today());
        model.addAttribute("mayWrite", user.isOfFederation(Role.STAFF));
        return "organisation/enterprise";
    }
}
