package vn.congdoan.organisation.teams.web;

import static vn.congdoan.access.Audience.EVERYBODY_OF_A_FEDERATION;
import static vn.congdoan.access.Role.STAFF;
import static vn.congdoan.access.Role.UNIT_OFFICER;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congdoan.access.Route;
import vn.congdoan.access.Routes;

/// Who may open the pages of the teams, which are found from the road.
@Configuration(proxyBeanMethods = false)
class TeamsWeb {

    @Bean
    Routes teamsRoutes() {
        return Routes.of(
                Route.get("/teams", EVERYBODY_OF_A_FEDERATION),
                Route.get("/teams/new", STAFF),
                Route.post("/teams", STAFF),
                Route.get("/teams/{id}", EVERYBODY_OF_A_FEDERATION),
                Route.get("/teams/{id}/edit", STAFF),
                Route.post("/teams/{id}", STAFF),
                Route.post("/teams/{id}/members", STAFF),
                Route.post("/teams/{id}/members/{place}/end", STAFF),
                Route.get("/teams/{id}/phones", STAFF, UNIT_OFFICER),
                Route.get("/api/v1/teams", EVERYBODY_OF_A_FEDERATION),
                Route.post("/api/v1/teams", STAFF),
                Route.get("/api/v1/teams/{id}", EVERYBODY_OF_A_FEDERATION),
                Route.put("/api/v1/teams/{id}", STAFF),
                Route.post("/api/v1/teams/{id}/members", STAFF));
    }
}
