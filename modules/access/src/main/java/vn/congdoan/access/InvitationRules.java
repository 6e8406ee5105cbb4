package vn.congdoan.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;

/// Who may invite whom, and under which name.
final class InvitationRules {

    private static final Set<Role> OF_A_FEDERATION =
            Set.of(Role.FEDERATION_ADMIN, Role.STAFF, Role.UNIT_OFFICER, Role.VIEWER);

    private InvitationRules() {
    }

    /// @param colleagues who belongs to the wanted federation already; their names show its code
    static List<Message> against(CurrentUser admin, NewUser wanted, boolean taken, List<CurrentUser> colleagues) {
        var reasons = new ArrayList<Message>();
        if (!allowed(admin, wanted)) {
            reasons.add(Message.of("access.refused.role"));
        }
        if (!SignIns.USERNAME.matcher(wanted.username()).matches()) {
            reasons.add(Message.of("access.refused.username"));
        } else if (taken) {
            reasons.add(Message.of("access.refused.taken", wanted.username()));
        }
        if (wanted.federation() != null) {
            prefix(admin, wanted, colleagues, reasons);
        }
        if (VietnameseText.clean(wanted.displayName()).isEmpty() || wanted.displayName().length() > 200) {
            reasons.add(Message.of("access.refused.display-name"));
        }
        if ((wanted.role() == Role.UNIT_OFFICER) != (wanted.unit() != null)) {
            reasons.add(Message.of(wanted.unit() == null ? "access.refused.unit-missing" : "access.refused.unit"));
        }
        return reasons;
    }

    private static boolean allowed(CurrentUser admin, NewUser wanted) {
        return switch (admin.role()) {
            case FEDERATION_ADMIN -> admin.federation() != null && OF_A_FEDERATION.contains(wanted.role())
                    && Objects.equals(admin.federation(), wanted.federation()) && !wanted.confederation();
            case PLATFORM_OPERATOR -> switch (wanted.role()) {
                case PLATFORM_OPERATOR -> wanted.federation() == null && !wanted.confederation();
                case FEDERATION_ADMIN -> wanted.federation() != null && !wanted.confederation();
                case STAFF, VIEWER -> wanted.federation() == null && wanted.confederation();
                case UNIT_OFFICER -> false;
            };
            case STAFF, UNIT_OFFICER, VIEWER -> false;
        };
    }

    private static void prefix(CurrentUser admin, NewUser wanted, List<CurrentUser> colleagues, List<Message> reasons) {
        var code = admin.federation() != null ? admin.prefix()
                : colleagues.stream().findFirst().map(CurrentUser::prefix).orElse("");
        var right = code.isEmpty() ? wanted.username().indexOf('.') > 0 : wanted.username().startsWith(code + ".");
        if (!right) {
            reasons.add(Message.of("access.refused.prefix", code.isEmpty() ? "…" : code));
        }
    }
}
