package vn.congdoan.reporting.web;

import static vn.congdoan.access.Audience.CONFEDERATION;
import static vn.congdoan.access.Audience.EVERYBODY_OF_A_FEDERATION;
import static vn.congdoan.access.Audience.SIGNED_IN;

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
class ReportingWeb {

    @Bean
    Routes reportingRoutes() {
        return Routes.of(
                Route.get("/", SIGNED_IN),
                Route.get("/campaigns/{code}/progress", EVERYBODY_OF_A_FEDERATION),
                Route.get("/campaigns/{code}/progress/chart", EVERYBODY_OF_A_FEDERATION),
                Route.get("/campaigns/{code}/documents/progress.pdf", EVERYBODY_OF_A_FEDERATION),
                Route.get("/totals", CONFEDERATION),
                Route.get("/api/v1/campaigns/{code}/progress", EVERYBODY_OF_A_FEDERATION),
                Route.get("/api/v1/campaigns/{code}/documents/progress.pdf", EVERYBODY_OF_A_FEDERATION),
                Route.get("/api/v1/totals", CONFEDERATION));
    }

    @Bean
    NavEntry progressNavigation() {
        return new NavEntry("/", "reporting.nav.progress", 400, user -> user.federation() != null);
    }

    @Bean
    NavEntry totalsNavigation() {
        return new NavEntry("/totals", "reporting.nav.totals", 410, CurrentUser::confederation);
    }

    static Optional<UnitId> scope(CurrentUser user) {
        return user.scope().map(UnitId::new);
    }
}
