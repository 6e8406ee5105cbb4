package vn.congdoan.campaigns.web;

import static vn.congdoan.access.Audience.CONFEDERATION;
import static vn.congdoan.access.Audience.CONFEDERATION_STAFF;
import static vn.congdoan.access.Audience.EVERYBODY_OF_A_FEDERATION;
import static vn.congdoan.access.Role.FEDERATION_ADMIN;
import static vn.congdoan.access.Role.STAFF;
import static vn.congdoan.access.Role.UNIT_OFFICER;
import static vn.congdoan.access.Role.UNIT_OFFICER;
import static vn.congdoan.access.Role.VIEWER;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congdoan.access.Audience;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Route;
import vn.congdoan.access.Routes;
import vn.congdoan.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class CampaignsConfiguration {

    /// Whoever is not confined to a unit: what concerns all units together is not for a unit's officer.
    private static final Audience WHOLE = Audience.of(FEDERATION_ADMIN, STAFF, VIEWER);

    @Bean
    Routes campaignRoutes() {
        return Routes.of(
                Route.get("/campaigns", EVERYBODY_OF_A_FEDERATION),
                Route.get("/campaigns/new", STAFF),
                Route.post("/campaigns", STAFF),
                Route.get("/campaigns/{code}", EVERYBODY_OF_A_FEDERATION),
                Route.get("/campaigns/{code}/setup", WHOLE),
                Route.post("/campaigns/{code}/setup/details", STAFF),
                Route.post("/campaigns/{code}/setup/indicators", STAFF),
                Route.post("/campaigns/{code}/setup/participants", STAFF),
                Route.post("/campaigns/{code}/setup/pick", STAFF),
                Route.get("/campaigns/{code}/settings", WHOLE),
                Route.post("/campaigns/{code}/settings", STAFF),
                Route.post("/campaigns/{code}/settings/peak-months", STAFF),
                Route.get("/campaigns/{code}/registrations", EVERYBODY_OF_A_FEDERATION),
                Route.post("/campaigns/{code}/registrations", STAFF, UNIT_OFFICER),
                Route.get("/campaigns/{code}/rules", EVERYBODY_OF_A_FEDERATION),
                Route.post("/campaigns/{code}/rules", STAFF),
                Route.post("/campaigns/{code}/answer", STAFF),
                Route.get("/programmes", CONFEDERATION),
                Route.post("/programmes", CONFEDERATION_STAFF),
                Route.get("/programmes/{code}", CONFEDERATION),
                Route.post("/programmes/{code}/indicators", CONFEDERATION_STAFF),
                Route.post("/programmes/{code}/targets", CONFEDERATION_STAFF),
                Route.post("/programmes/{code}/rule", CONFEDERATION_STAFF),
                Route.post("/programmes/{code}/telling", CONFEDERATION_STAFF),
                Route.get("/api/v1/programmes", CONFEDERATION),
                Route.get("/api/v1/programmes/{code}", CONFEDERATION),
                Route.get("/campaigns/catalogue", WHOLE),
                Route.post("/campaigns/catalogue", STAFF),
                Route.post("/campaigns/catalogue/removals", STAFF),
                Route.get("/campaigns/{code}/quotas", EVERYBODY_OF_A_FEDERATION),
                Route.get("/campaigns/{code}/quotas/grid", EVERYBODY_OF_A_FEDERATION),
                Route.get("/campaigns/{code}/quotas/changes", EVERYBODY_OF_A_FEDERATION),
                Route.get("/campaigns/{code}/quotas/reasons", STAFF),
                Route.get("/campaigns/{code}/quotas/measures", WHOLE),
                Route.get("/campaigns/{code}/quotas/past", WHOLE),
                Route.get("/campaigns/{code}/quotas/history", WHOLE),
                Route.post("/campaigns/{code}/quotas/edits", STAFF),
                Route.post("/campaigns/{code}/quotas/rest", STAFF),
                Route.post("/campaigns/{code}/quotas/notes", STAFF),
                Route.post("/campaigns/{code}/quotas/proposals", STAFF),
                Route.post("/campaigns/{code}/quotas/zeros", STAFF),
                Route.get("/campaigns/{code}/quotas/check", WHOLE),
                Route.get("/campaigns/{code}/quotas/{unit}/{indicator}", EVERYBODY_OF_A_FEDERATION),
                Route.get("/campaigns/{code}/sources", WHOLE),
                Route.post("/campaigns/{code}/sources", STAFF),
                Route.post("/campaigns/{code}/sources/imports", STAFF),
                Route.get("/campaigns/{code}/sources/imports/{id}", WHOLE),
                Route.post("/campaigns/{code}/sources/imports/{id}", STAFF),
                Route.get("/campaigns/{code}/pool", EVERYBODY_OF_A_FEDERATION),
                Route.post("/campaigns/{code}/pool", STAFF),
                Route.get("/campaigns/{code}/tasks", EVERYBODY_OF_A_FEDERATION),
                Route.post("/campaigns/{code}/tasks", STAFF, FEDERATION_ADMIN),
                Route.post("/campaigns/{code}/tasks/calendar", STAFF, FEDERATION_ADMIN),
                Route.post("/campaigns/{code}/tasks/{id}", STAFF, FEDERATION_ADMIN),
                Route.post("/campaigns/{code}/tasks/{id}/done", STAFF, FEDERATION_ADMIN),
                Route.post("/campaigns/{code}/tasks/{id}/dropped", STAFF, FEDERATION_ADMIN),
                Route.post("/campaigns/{code}/tasks/{id}/open", STAFF, FEDERATION_ADMIN),
                Route.get("/campaigns/{code}/issue", WHOLE),
                Route.post("/campaigns/{code}/issue", STAFF),
                Route.get("/campaigns/{code}/papers", WHOLE),
                Route.get("/campaigns/{code}/papers/decisions/progress", WHOLE),
                Route.post("/campaigns/{code}/papers/decisions", STAFF, FEDERATION_ADMIN),
                Route.get("/campaigns/{code}/documents/plan.pdf", WHOLE));
    }

    @Bean
    Routes campaignWorkbookRoutes() {
        return Routes.of(
                Route.get("/campaigns/{code}/sources/mappings/{id}", WHOLE),
                Route.post("/campaigns/{code}/sources/mappings/{id}", STAFF),
                Route.get("/campaigns/{code}/workbook", WHOLE),
                Route.post("/campaigns/{code}/workbook", STAFF),
                Route.get("/campaigns/{code}/workbook/allocation.xlsx", WHOLE),
                Route.get("/campaigns/{code}/workbook/{id}", WHOLE),
                Route.post("/campaigns/{code}/workbook/{id}", STAFF),
                Route.get("/campaigns/{code}/workbook/{id}/annotated.xlsx", WHOLE));
    }

    @Bean
    Routes runRoutes() {
        return Routes.of(
                Route.get("/campaigns/shadow", FEDERATION_ADMIN, STAFF),
                Route.get("/api/v1/campaigns/shadow", FEDERATION_ADMIN, STAFF),
                Route.get("/campaigns/{code}/compare", WHOLE),
                Route.post("/campaigns/{code}/compare", STAFF),
                Route.get("/campaigns/{code}/quotas/{unit}/explanation.pdf", EVERYBODY_OF_A_FEDERATION),
                Route.get("/api/v1/campaigns/{code}/quotas/{unit}/explanation.pdf", EVERYBODY_OF_A_FEDERATION),
                Route.get("/api/v1/campaigns/{code}/quotas/{unitId}/{indicator}", EVERYBODY_OF_A_FEDERATION));
    }

    @Bean
    Routes campaignApiRoutes() {
        return Routes.of(
                Route.get("/api/v1/campaigns", EVERYBODY_OF_A_FEDERATION),
                Route.post("/api/v1/campaigns", STAFF),
                Route.get("/api/v1/campaigns/{code}", EVERYBODY_OF_A_FEDERATION),
                Route.put("/api/v1/campaigns/{code}/settings", STAFF),
                Route.put("/api/v1/campaigns/{code}/details", STAFF),
                Route.put("/api/v1/campaigns/{code}/indicators", STAFF),
                Route.put("/api/v1/campaigns/{code}/participants", STAFF),
                Route.post("/api/v1/campaigns/{code}/peak-months", STAFF),
                Route.get("/api/v1/campaigns/{code}/rules", EVERYBODY_OF_A_FEDERATION),
                Route.get("/api/v1/campaigns/{code}/registrations", EVERYBODY_OF_A_FEDERATION),
                Route.get("/api/v1/campaigns/{code}/quotas", EVERYBODY_OF_A_FEDERATION),
                Route.put("/api/v1/campaigns/{code}/quotas/{unitId}/{indicator}", STAFF),
                Route.post("/api/v1/campaigns/{code}/proposals", STAFF),
                Route.get("/api/v1/campaigns/{code}/pool", EVERYBODY_OF_A_FEDERATION),
                Route.get("/api/v1/campaigns/{code}/tasks", EVERYBODY_OF_A_FEDERATION),
                Route.post("/api/v1/campaigns/{code}/tasks", STAFF, FEDERATION_ADMIN),
                Route.get("/api/v1/campaigns/{code}/check", WHOLE),
                Route.post("/api/v1/campaigns/{code}/issue", STAFF),
                Route.get("/api/v1/campaigns/{code}/documents/plan.pdf", WHOLE));
    }

    @Bean
    Routes campaignEditionRoutes() {
        return Routes.of(
                Route.get("/campaigns/{code}/revisions", WHOLE),
                Route.get("/campaigns/{code}/revisions/comparison", EVERYBODY_OF_A_FEDERATION),
                Route.get("/campaigns/{code}/revisions/{revision}", EVERYBODY_OF_A_FEDERATION),
                Route.get("/campaigns/{code}/revisions/{revision}/plan.pdf", WHOLE),
                Route.post("/campaigns/{code}/revise", STAFF),
                Route.post("/campaigns/{code}/revise/cancel", STAFF),
                Route.post("/campaigns/{code}/close", STAFF),
                Route.post("/campaigns/{code}/reopen", STAFF),
                Route.get("/campaigns/{code}/units/{unit}/shares", EVERYBODY_OF_A_FEDERATION),
                Route.post("/campaigns/{code}/units/{unit}/shares", STAFF, UNIT_OFFICER),
                Route.post("/campaigns/{code}/units/{unit}/shares/computed", STAFF, UNIT_OFFICER),
                Route.post("/campaigns/{code}/units/{unit}/shares/issue", STAFF, UNIT_OFFICER),
                Route.get("/api/v1/campaigns/{code}/units/{unit}/shares", EVERYBODY_OF_A_FEDERATION),
                Route.post("/api/v1/campaigns/{code}/units/{unit}/shares", STAFF, UNIT_OFFICER),
                Route.post("/api/v1/campaigns/{code}/units/{unit}/shares/computed", STAFF, UNIT_OFFICER),
                Route.post("/api/v1/campaigns/{code}/units/{unit}/shares/issue", STAFF, UNIT_OFFICER),
                Route.get("/campaigns/{code}/enterprises", EVERYBODY_OF_A_FEDERATION),
                Route.post("/campaigns/{code}/enterprises", STAFF),
                Route.post("/campaigns/{code}/enterprises/drop", STAFF),
                Route.get("/api/v1/campaigns/{code}/enterprises", EVERYBODY_OF_A_FEDERATION),
                Route.get("/api/v1/campaigns/{code}/revisions", WHOLE),
                Route.get("/api/v1/campaigns/{code}/revisions/comparison", EVERYBODY_OF_A_FEDERATION),
                Route.get("/api/v1/campaigns/{code}/revisions/{revision}/quotas", EVERYBODY_OF_A_FEDERATION),
                Route.post("/api/v1/campaigns/{code}/revise", STAFF),
                Route.post("/api/v1/campaigns/{code}/revise/cancel", STAFF),
                Route.post("/api/v1/campaigns/{code}/close", STAFF),
                Route.post("/api/v1/campaigns/{code}/reopen", STAFF));
    }

    @Bean
    NavEntry campaignsInTheNavigation() {
        return new NavEntry("/campaigns", "campaigns.nav", 200, user -> user.federation() != null);
    }

    @Bean
    NavEntry programmesInTheNavigation() {
        return new NavEntry("/programmes", "campaigns.national.nav", 405, CurrentUser::confederation);
    }
}
