package vn.congdoan.web.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congdoan.access.Audience;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.access.Route;
import vn.congdoan.access.Routes;
import vn.congdoan.web.NavEntry;

/// Who may open the pages of this room, and how they are found.
@Configuration(proxyBeanMethods = false)
class AccountPages {

    @Bean
    Routes accountRoutes() {
        return Routes.of(
                Route.get("/login", Audience.ANYONE),
                Route.get("/setup/{token}", Audience.ANYONE),
                Route.post("/setup/{token}", Audience.ANYONE),
                Route.get("/account/password", Audience.SIGNED_IN),
                Route.post("/account/password", Audience.SIGNED_IN),
                Route.get("/admin/users/**", Role.FEDERATION_ADMIN),
                Route.post("/admin/users/**", Role.FEDERATION_ADMIN),
                Route.get("/admin/audit", Audience.of(Role.FEDERATION_ADMIN).or(Audience.PLATFORM_OPERATOR)),
                Route.get("/platform/users/**", Audience.PLATFORM_OPERATOR),
                Route.post("/platform/users/**", Audience.PLATFORM_OPERATOR));
    }

    @Bean
    NavEntry usersEntry() {
        return new NavEntry("/admin/users", "web.nav.users", 810, user -> user.isOfFederation(Role.FEDERATION_ADMIN));
    }

    @Bean
    NavEntry platformUsersEntry() {
        return new NavEntry("/platform/users", "web.nav.users", 930, AccountPages::runsThePlatform);
    }

    @Bean
    NavEntry auditEntry() {
        return new NavEntry("/admin/audit", "web.nav.audit", 890,
                user -> user.isOfFederation(Role.FEDERATION_ADMIN) || runsThePlatform(user));
    }

    private static boolean runsThePlatform(CurrentUser user) {
        return user.is(Role.PLATFORM_OPERATOR);
    }
}
