package vn.congdoan.organisation.road.web;

import static vn.congdoan.access.Audience.EVERYBODY_OF_A_FEDERATION;
import static vn.congdoan.access.Role.STAFF;
import static vn.congdoan.access.Role.UNIT_OFFICER;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Route;
import vn.congdoan.access.Routes;
import vn.congdoan.web.NavEntry;

/// Who may look at the road and who may work on it, and how it is found.
@Configuration(proxyBeanMethods = false)
class RoadWeb {

    @Bean
    Routes roadPages() {
        return Routes.of(
                Route.get("/road", EVERYBODY_OF_A_FEDERATION),
                Route.get("/road/list", EVERYBODY_OF_A_FEDERATION),
                Route.get("/road/list.xlsx", EVERYBODY_OF_A_FEDERATION),
                Route.get("/road/list.csv", EVERYBODY_OF_A_FEDERATION),
                Route.get("/road/rules", EVERYBODY_OF_A_FEDERATION),
                Route.post("/road/rules", STAFF),
                Route.get("/enterprises/{id}/road", EVERYBODY_OF_A_FEDERATION),
                Route.get("/enterprises/{id}/road/move", STAFF, UNIT_OFFICER),
                Route.post("/enterprises/{id}/road/move", STAFF, UNIT_OFFICER),
                Route.get("/enterprises/{id}/road/recognition", STAFF, UNIT_OFFICER),
                Route.post("/enterprises/{id}/road/recognition", STAFF, UNIT_OFFICER),
                Route.post("/enterprises/{id}/road/charge", STAFF, UNIT_OFFICER),
                Route.post("/enterprises/{id}/road/next", STAFF, UNIT_OFFICER),
                Route.post("/enterprises/{id}/road/notes", STAFF, UNIT_OFFICER),
                Route.post("/enterprises/{id}/road/papers", STAFF, UNIT_OFFICER),
                Route.get("/api/v1/road", EVERYBODY_OF_A_FEDERATION),
                Route.get("/api/v1/road/{id}", EVERYBODY_OF_A_FEDERATION),
                Route.post("/api/v1/road/{id}/moves", STAFF, UNIT_OFFICER),
                Route.post("/api/v1/road/{id}/recognition", STAFF, UNIT_OFFICER));
    }

    @Bean
    NavEntry roadEntry() {
        return new NavEntry("/road", "organisation.road.nav", 124, user -> user.federation() != null);
    }

    static boolean works(CurrentUser user) {
        return user.isOfFederation(STAFF, UNIT_OFFICER);
    }
}
