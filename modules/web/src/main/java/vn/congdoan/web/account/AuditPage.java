package vn.congdoan.web.account;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.access.CurrentUser;

/// Who did what, for the one who answers for it.
@Controller
class AuditPage {

    private static final int MOST = 200;

    private final AuditTrail trail;

    AuditPage(AuditTrail trail) {
        this.trail = trail;
    }

    @GetMapping("/admin/audit")
    String latest(@AuthenticationPrincipal CurrentUser reader, @RequestParam(required = false) @Nullable String action,
            Model model) {
        var chosen = action == null || action.isBlank() ? null : action;
        model.addAttribute("entries", trail.latest(reader, chosen, MOST));
        model.addAttribute("actions", trail.actions(reader));
        model.addAttribute("chosen", chosen);
        model.addAttribute("most", MOST);
        return "web/account/audit";
    }
}
