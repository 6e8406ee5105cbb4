package vn.congdoan.campaigns;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.NewUser;
import vn.congdoan.access.Role;
import vn.congdoan.access.Tokens;
import vn.congdoan.access.Users;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.organisation.events.UnitId;

/// Users as tests need them.
@Component
class People {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private final Users users;
    private final Tokens tokens;

    People(Users users, Tokens tokens) {
        this.users = users;
        this.tokens = tokens;
    }

    CurrentUser of(FederationId federation, Role role, @Nullable UnitId unit) {
        var id = users.create(new NewUser("thu.nguoi" + NEXT.incrementAndGet(), "Người thử", role, false, federation,
                unit == null ? null : unit.value(), "mot cau de nho 2024"));
        return users.find(id).orElseThrow().user();
    }

    CurrentUser ofTheConfederation(Role role) {
        var id = users.create(new NewUser("thu.nguoi" + NEXT.incrementAndGet(), "Người thử", role, true, null, null, "mot cau de nho 2024"));
        return users.find(id).orElseThrow().user();
    }

    RequestPostProcessor session(CurrentUser user) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(user, null,
                List.of(new SimpleGrantedAuthority("ROLE_" + user.role().name()))));
    }

    RequestPostProcessor bearer(CurrentUser user) {
        var token = tokens.issue(user).token();
        return request -> {
            request.addHeader("Authorization", "Bearer " + token);
            return request;
        };
    }
}
