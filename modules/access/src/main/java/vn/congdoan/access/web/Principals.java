package vn.congdoan.access.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.congdoan.access.CurrentUser;

/// Between Spring Security's authentications and our users.
final class Principals {

    private Principals() {
    }

    static @Nullable CurrentUser user(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof CurrentUser user ? user : null;
    }

    static UsernamePasswordAuthenticationToken authentication(CurrentUser user) {
        return UsernamePasswordAuthenticationToken.authenticated(user, null,
                List.of(new SimpleGrantedAuthority("ROLE_" + user.role().name())));
    }

    /// For the rest of this request only; a session keeps what it has.
    static void set(CurrentUser user, @Nullable Object details) {
        var authentication = authentication(user);
        authentication.setDetails(details);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }
}
