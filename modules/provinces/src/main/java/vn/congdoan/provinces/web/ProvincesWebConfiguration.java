package vn.congdoan.provinces.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congdoan.access.Audience;
import vn.congdoan.access.Role;
import vn.congdoan.access.Route;
import vn.congdoan.access.Routes;
import vn.congdoan.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class ProvincesWebConfiguration {

    @Bean
    Routes provincesRoutes() {
        return Routes.of(
                Route.get("/admin/plugins", Role.FEDERATION_ADMIN),
                Route.post("/admin/plugins/{plugin}/enable", Role.FEDERATION_ADMIN),
                Route.post("/admin/plugins/{plugin}/disable", Role.FEDERATION_ADMIN),
                Route.post("/admin/plugins/{plugin}/choose", Role.FEDERATION_ADMIN),
                Route.get("/admin/formulas", Role.FEDERATION_ADMIN),
                Route.get("/admin/formulas/new", Role.FEDERATION_ADMIN),
                Route.get("/admin/formulas/{code}", Role.FEDERATION_ADMIN),
                Route.post("/admin/formulas", Role.FEDERATION_ADMIN),
                Route.post("/admin/formulas/{code}/use", Role.FEDERATION_ADMIN),
                Route.post("/admin/formulas/{code}/retire", Role.FEDERATION_ADMIN),
                Route.post("/admin/plugins/{plugin}/move", Role.FEDERATION_ADMIN),
                Route.get("/admin/plugins/calls", Role.FEDERATION_ADMIN),
                Route.get("/admin/plugins/{plugin}/formulas/{formula}", Role.FEDERATION_ADMIN),
                Route.post("/admin/plugins/{plugin}/formulas/{formula}", Role.FEDERATION_ADMIN),
                Route.get("/platform/plugins/calls", Audience.PLATFORM_OPERATOR),
                Route.post("/platform/plugins/files", Audience.PLATFORM_OPERATOR),
                Route.post("/platform/plugins/files/{sha}/approve", Audience.PLATFORM_OPERATOR),
                Route.post("/platform/plugins/files/{sha}/reject", Audience.PLATFORM_OPERATOR),
                Route.post("/platform/plugins/{plugin}/{version}/remove", Audience.PLATFORM_OPERATOR),
                Route.get("/api/v1/platform/plugins", Audience.PLATFORM_OPERATOR),
                Route.post("/api/v1/platform/plugins", Audience.PLATFORM_OPERATOR),
                Route.post("/api/v1/platform/plugins/files/{sha}/approve", Audience.PLATFORM_OPERATOR),
                Route.get("/platform/plugins", Audience.PLATFORM_OPERATOR),
                Route.post("/platform/plugins/rescan", Audience.PLATFORM_OPERATOR),
                Route.post("/platform/plugins/{plugin}/{version}/switch-off", Audience.PLATFORM_OPERATOR),
                Route.post("/platform/plugins/{plugin}/{version}/switch-on", Audience.PLATFORM_OPERATOR));
    }

    @Bean
    NavEntry pluginsOfTheFederation() {
        return new NavEntry("/admin/plugins", "provinces.nav.admin", 820, user -> user.isOfFederation(Role.FEDERATION_ADMIN));
    }

    @Bean
    NavEntry formulasOfTheFederation() {
        return new NavEntry("/admin/formulas", "provinces.formulas.nav", 830, user -> user.isOfFederation(Role.FEDERATION_ADMIN));
    }

    @Bean
    NavEntry pluginsOfThePlatform() {
        return new NavEntry("/platform/plugins", "provinces.nav.platform", 920, user -> user.is(Role.PLATFORM_OPERATOR));
    }
}
