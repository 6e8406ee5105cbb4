package vn.congdoan.documents.web;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;

/// Which buttons the reader of a page gets; what is allowed is the route table's to say.
@Component("documentAccess")
class OfficeAccess {

    /// Whether the reader takes steps.
    public boolean office() {
        return is(Role.FEDERATION_ADMIN, Role.STAFF);
    }

    /// Whether the reader keeps the series of numbers.
    public boolean admin() {
        return is(Role.FEDERATION_ADMIN);
    }

    private static boolean is(Role... roles) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof CurrentUser user && user.isOfFederation(roles);
    }
}
