package vn.congdoan.documents;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
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
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.Tenant;

/// Federations and users as tests need them; every federation is a new one.
@Component
public class House {

    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final AtomicLong FEDERATIONS = new AtomicLong(7000);

    private final Users users;
    private final Tokens tokens;

    House(Users users, Tokens tokens) {
        this.users = users;
        this.tokens = tokens;
    }

    public FederationId federation() {
        return new FederationId(FEDERATIONS.incrementAndGet());
    }

    public CurrentUser person(FederationId federation, Role role) {
        var id = users.create(new NewUser("thu.soan" + PEOPLE.incrementAndGet(), "Người soạn " + PEOPLE.get(), role, false,
                federation, null, "mot cau de nho 2024"));
        return users.find(id).orElseThrow().user();
    }

    /// Works inside the user's federation as the user.
    public static <T> T as(CurrentUser user, Supplier<T> work) {
        return Tenant.in(java.util.Objects.requireNonNull(user.federation()),
                () -> new Actor(user.id(), user.displayName()).act(work));
    }

    public static void does(CurrentUser user, Runnable work) {
        as(user, () -> {
            work.run();
            return true;
        });
    }

    public RequestPostProcessor session(CurrentUser user) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(user, null,
                List.of(new SimpleGrantedAuthority("ROLE_" + user.role().name()))));
    }

    public RequestPostProcessor bearer(CurrentUser user) {
        var token = tokens.issue(user).token();
        return request -> {
            request.addHeader("Authorization", "Bearer " + token);
            return request;
        };
    }
}
