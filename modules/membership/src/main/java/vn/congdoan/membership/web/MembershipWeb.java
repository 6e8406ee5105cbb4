package vn.congdoan.membership.web;

import static vn.congdoan.access.Audience.EVERYBODY_OF_A_FEDERATION;
import static vn.congdoan.access.Role.STAFF;
import static vn.congdoan.access.Role.UNIT_OFFICER;

import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Route;
import vn.congdoan.access.Routes;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.web.NavEntry;

/// Who may use which address of this module, and what it adds to the navigation.
@Configuration(proxyBeanMethods = false)
class MembershipWeb {

    @Bean
    Routes membershipRoutes() {
        return Routes.of(
                Route.get("/movements", EVERYBODY_OF_A_FEDERATION),
                Route.get("/movements/units", EVERYBODY_OF_A_FEDERATION),
                Route.get("/movements/new", STAFF, UNIT_OFFICER),
                Route.post("/movements", STAFF, UNIT_OFFICER),
                Route.get("/movements/{id}", EVERYBODY_OF_A_FEDERATION),
                Route.get("/movements/{id}/names", STAFF, UNIT_OFFICER),
                Route.post("/movements/{id}/names", STAFF, UNIT_OFFICER),
                Route.get("/movements/foundings/{union}", STAFF, UNIT_OFFICER),
                Route.post("/movements/{id}/corrections", STAFF, UNIT_OFFICER),
                Route.get("/api/v1/movements", EVERYBODY_OF_A_FEDERATION),
                Route.post("/api/v1/movements", STAFF, UNIT_OFFICER),
                Route.get("/api/v1/movements/{id}", EVERYBODY_OF_A_FEDERATION),
                Route.post("/api/v1/movements/{id}/corrections", STAFF, UNIT_OFFICER));
    }

    @Bean
    NavEntry movementsNavigation() {
        return new NavEntry("/movements", "membership.nav.movements", 300, user -> user.federation() != null);
    }

    @Bean
    NavEntry newMovementNavigation() {
        return new NavEntry("/movements/new", "membership.nav.new", 310, MembershipWeb::records);
    }

    static boolean records(CurrentUser user) {
        return user.isOfFederation(STAFF, UNIT_OFFICER);
    }

    static Optional<UnitId> scope(CurrentUser user) {
        return user.scope().map(UnitId::new);
    }
}
