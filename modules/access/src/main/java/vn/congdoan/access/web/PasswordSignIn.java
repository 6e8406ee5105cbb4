package vn.congdoan.access.web;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import vn.congdoan.access.SignIns;

/// The sign-in form's way to the door.
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final SignIns door;

    PasswordSignIn(SignIns door) {
        this.door = door;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var address = typed.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress()) : "";
        return switch (door.signIn(typed.getName(), String.valueOf(typed.getCredentials()), address)) {
            case SignIns.SignIn.Admitted admitted -> {
                var authentication = Principals.authentication(admitted.user());
                authentication.setDetails(typed.getDetails());
                yield authentication;
            }
            case SignIns.SignIn.Rejected rejected -> throw new BadCredentialsException("rejected");
            case SignIns.SignIn.Wait wait -> throw new TooSoon(wait.seconds());
        };
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /// Too many failures before.
    static final class TooSoon extends AuthenticationException {

        private final long seconds;

        TooSoon(long seconds) {
            super("wait " + seconds + " s");
            this.seconds = seconds;
        }

        long seconds() {
            return seconds;
        }
    }
}
