package vn.congdoan.documents.web;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.documents.signing.Signing;

/// Where keys can come from besides a file, for the fragment `documents/signing :: key`.
@Component("documentKeys")
class KeyOffers {

    private final Signing signing;

    KeyOffers(Signing signing) {
        this.signing = signing;
    }

    /// Whether the server has a token.
    public boolean token() {
        return signing.hasToken();
    }

    /// Whether the server has the key of the reader's organisation.
    public boolean server() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof CurrentUser user
                && signing.hasKeyOf(user.prefix());
    }
}
