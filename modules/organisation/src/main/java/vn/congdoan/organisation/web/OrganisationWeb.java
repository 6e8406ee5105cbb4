package vn.congdoan.organisation.web;

import static vn.congdoan.access.Audience.EVERYBODY_OF_A_FEDERATION;
import static vn.congdoan.access.Audience.PLATFORM_OPERATOR;
import static vn.congdoan.access.Role.FEDERATION_ADMIN;
import static vn.congdoan.access.Role.STAFF;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.access.Route;
import vn.congdoan.access.Routes;
import vn.congdoan.web.NavEntry;

/// Who may open the pages of this module, and how they are found.
@Configuration(proxyBeanMethods = false)
class OrganisationWeb {

    @Bean
    Routes organisationPages() {
        return Routes.of(
                Route.get("/units", EVERYBODY_OF_A_FEDERATION),
                Route.get("/units/options", EVERYBODY_OF_A_FEDERATION),
                Route.get("/units/new", STAFF),
                Route.post("/units", STAFF),
                Route.get("/units/{id}", EVERYBODY_OF_A_FEDERATION),
                Route.get("/units/{id}/edit", STAFF),
                Route.post("/units/{id}", STAFF),
                Route.get("/units/{id}/unions/new", STAFF),
                Route.post("/units/{id}/unions", STAFF),
                Route.get("/enterprises", EVERYBODY_OF_A_FEDERATION),
                Route.get("/enterprises/new", STAFF),
                Route.post("/enterprises", STAFF),
                Route.get("/enterprises/{id}", EVERYBODY_OF_A_FEDERATION),
                Route.get("/enterprises/{id}/edit", STAFF),
                Route.post("/enterprises/{id}", STAFF),
                Route.post("/enterprises/{id}/workforce", STAFF),
                Route.get("/enterprises/{id}/union/new", STAFF),
                Route.post("/enterprises/{id}/union", STAFF),
                Route.get("/imports", STAFF),
                Route.get("/imports/{id}", STAFF),
                Route.post("/imports/units", STAFF),
                Route.post("/imports/enterprises", STAFF),
                Route.post("/imports/{id}/confirm", STAFF),
                Route.post("/imports/{id}/cancel", STAFF),
                Route.get("/admin/federation", FEDERATION_ADMIN),
                Route.post("/admin/federation", FEDERATION_ADMIN),
                Route.get("/platform/federations", PLATFORM_OPERATOR),
                Route.get("/platform/federations/options", PLATFORM_OPERATOR),
                Route.get("/platform/federations/new", PLATFORM_OPERATOR),
                Route.post("/platform/federations", PLATFORM_OPERATOR));
    }

    @Bean
    Routes organisationApi() {
        return Routes.of(
                Route.get("/api/v1/units", EVERYBODY_OF_A_FEDERATION),
                Route.post("/api/v1/units", STAFF),
                Route.get("/api/v1/units/{id}", EVERYBODY_OF_A_FEDERATION),
                Route.put("/api/v1/units/{id}", STAFF),
                Route.get("/api/v1/enterprises", EVERYBODY_OF_A_FEDERATION),
                Route.post("/api/v1/enterprises", STAFF),
                Route.get("/api/v1/enterprises/{id}", EVERYBODY_OF_A_FEDERATION),
                Route.put("/api/v1/enterprises/{id}", STAFF),
                Route.put("/api/v1/enterprises/{id}/workforce", STAFF),
                Route.post("/api/v1/enterprises/{id}/union", STAFF));
    }

    @Bean
    NavEntry unitsEntry() {
        return new NavEntry("/units", "organisation.nav.units", 110, OrganisationWeb::ofAFederation);
    }

    @Bean
    NavEntry enterprisesEntry() {
        return new NavEntry("/enterprises", "organisation.nav.enterprises", 120, OrganisationWeb::ofAFederation);
    }

    @Bean
    NavEntry importsEntry() {
        return new NavEntry("/imports", "organisation.nav.imports", 130, user -> user.isOfFederation(STAFF));
    }

    @Bean
    NavEntry federationEntry() {
        return new NavEntry("/admin/federation", "organisation.nav.federation", 820,
                user -> user.isOfFederation(FEDERATION_ADMIN));
    }

    @Bean
    NavEntry federationsEntry() {
        return new NavEntry("/platform/federations", "organisation.nav.federations", 910,
                user -> user.is(Role.PLATFORM_OPERATOR));
    }

    private static boolean ofAFederation(CurrentUser user) {
        return user.federation() != null;
    }
}
