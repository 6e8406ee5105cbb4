package vn.congdoan.documents.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congdoan.access.Role;
import vn.congdoan.access.Route;
import vn.congdoan.access.Routes;
import vn.congdoan.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class ProfilesWebConfiguration {

    @Bean
    Routes documentProfileRoutes() {
        return Routes.of(
                Route.get("/documents/profiles", Role.FEDERATION_ADMIN),
                Route.post("/documents/profiles", Role.FEDERATION_ADMIN),
                Route.get("/documents/profiles/new", Role.FEDERATION_ADMIN),
                Route.get("/documents/profiles/sample", Role.FEDERATION_ADMIN),
                Route.post("/documents/profiles/sample", Role.FEDERATION_ADMIN));
    }

    @Bean
    NavEntry documentProfiles() {
        return new NavEntry("/documents/profiles", "documents.profiles.nav", 810, user -> user.isOfFederation(Role.FEDERATION_ADMIN));
    }
}
