package vn.congdoan.web.account;

import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
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
    private final MessageSource messages;

    AuditPage(AuditTrail trail, MessageSource messages) {
        this.trail = trail;
        this.messages = messages;
    }

    @GetMapping("/admin/audit")
    String latest(@AuthenticationPrincipal CurrentUser reader, @RequestParam(required = false) @Nullable String action,
            Model model, Locale language) {
        var chosen = action == null || action.isBlank() ? null : action;
        model.addAttribute("entries", trail.latest(reader, chosen, MOST));
        var actions = trail.actions(reader);
        model.addAttribute("actions", actions);
        model.addAttribute("names", actions.stream().collect(Collectors.toMap(a -> a, a -> name(a, language))));
        model.addAttribute("chosen", chosen);
        model.addAttribute("most", MOST);
        return "web/account/audit";
    }

    /// `campaigns.issued` is named by the key `campaigns.audit.issued`, if its module names it at all.
    private String name(String action, Locale language) {
        return String.valueOf(messages.getMessage(action.replaceFirst("\\.", ".audit."), null, action, language));
    }
}
