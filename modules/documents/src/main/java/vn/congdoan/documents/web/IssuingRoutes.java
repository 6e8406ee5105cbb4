package vn.congdoan.documents.web;

import static vn.congdoan.access.Audience.EVERYBODY_OF_A_FEDERATION;
import static vn.congdoan.access.Role.FEDERATION_ADMIN;
import static vn.congdoan.access.Role.STAFF;
import static vn.congdoan.access.Role.VIEWER;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congdoan.access.Audience;
import vn.congdoan.access.Role;
import vn.congdoan.access.Route;
import vn.congdoan.access.Routes;
import vn.congdoan.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class IssuingRoutes {

    private static final Role[] OFFICE = {FEDERATION_ADMIN, STAFF};
    private static final Audience WHOLE = Audience.of(FEDERATION_ADMIN, STAFF, VIEWER);

    @Bean
    Routes issuingRoutes() {
        return Routes.of(
                Route.get("/documents/{id}/process", OFFICE),
                Route.post("/documents/{id}/submit", OFFICE),
                Route.post("/documents/{id}/send-back", OFFICE),
                Route.post("/documents/{id}/approve", OFFICE),
                Route.post("/documents/{id}/withdraw-approval", OFFICE),
                Route.post("/documents/{id}/signed-by-hand", OFFICE),
                Route.post("/documents/{id}/issue", OFFICE),
                Route.post("/documents/{id}/issue-file", OFFICE),
                Route.get("/documents/{id}/issued", EVERYBODY_OF_A_FEDERATION),
                Route.get("/documents/{id}/issued.pdf", EVERYBODY_OF_A_FEDERATION),
                Route.get("/documents/{id}/files/{annex}", EVERYBODY_OF_A_FEDERATION),
                Route.post("/documents/{id}/withdraw", OFFICE),
                Route.post("/documents/{id}/replace", OFFICE),
                Route.post("/documents/{id}/register", OFFICE),
                Route.post("/documents/{id}/deliveries", OFFICE),
                Route.post("/documents/{id}/deliveries/{letter}", OFFICE),
                Route.get("/documents/{id}/metadata.xml", WHOLE),
                Route.get("/documents/{id}/metadata.json", WHOLE));
    }

    @Bean
    Routes issuedRegisterRoutes() {
        return Routes.of(
                Route.get("/documents/register", WHOLE),
                Route.get("/documents/register.pdf", WHOLE),
                Route.get("/documents/register.xlsx", WHOLE),
                Route.get("/documents/series", OFFICE),
                Route.post("/documents/series/reserve", FEDERATION_ADMIN),
                Route.post("/documents/series/next", FEDERATION_ADMIN),
                Route.post("/documents/series/epochs", FEDERATION_ADMIN),
                Route.get("/documents/runs", OFFICE),
                Route.post("/documents/runs", OFFICE),
                Route.get("/documents/runs/{run}", OFFICE),
                Route.get("/documents/runs/{run}/documents.zip", OFFICE),
                Route.get("/documents/runs/{run}/documents.pdf", OFFICE),
                Route.get("/verify", Audience.ANYONE),
                Route.post("/verify", Audience.ANYONE),
                Route.get("/verify/{code}", Audience.ANYONE));
    }

    @Bean
    Routes issuingApiRoutes() {
        return Routes.of(
                Route.get("/api/v1/documents/{id}/steps", OFFICE),
                Route.post("/api/v1/documents/{id}/steps", OFFICE),
                Route.post("/api/v1/documents/{id}/issue", OFFICE),
                Route.get("/api/v1/documents/{id}/issued", EVERYBODY_OF_A_FEDERATION),
                Route.get("/api/v1/documents/{id}/issued.pdf", EVERYBODY_OF_A_FEDERATION),
                Route.get("/api/v1/documents/{id}/files", EVERYBODY_OF_A_FEDERATION),
                Route.get("/api/v1/documents/{id}/files/{annex}", EVERYBODY_OF_A_FEDERATION),
                Route.get("/api/v1/documents/{id}/metadata", WHOLE),
                Route.post("/api/v1/documents/{id}/withdraw", OFFICE),
                Route.post("/api/v1/documents/{id}/replace", OFFICE),
                Route.get("/api/v1/documents/{id}/deliveries", OFFICE),
                Route.post("/api/v1/documents/{id}/deliveries", OFFICE),
                Route.get("/api/v1/documents/register", WHOLE),
                Route.get("/api/v1/documents/register.pdf", WHOLE),
                Route.get("/api/v1/documents/register.xlsx", WHOLE),
                Route.get("/api/v1/documents/series", OFFICE),
                Route.post("/api/v1/documents/series/reserved", FEDERATION_ADMIN),
                Route.post("/api/v1/documents/series/next", FEDERATION_ADMIN),
                Route.post("/api/v1/documents/series/epochs", FEDERATION_ADMIN),
                Route.post("/api/v1/documents/runs", OFFICE),
                Route.get("/api/v1/documents/runs/{run}", OFFICE),
                Route.get("/api/v1/verify/{code}", Audience.ANYONE));
    }

    /// Writers find it beside their documents.
    @Bean
    NavEntry outgoingRegisterInTheNavigation() {
        return new NavEntry("/documents/register", "documents.register.nav", 260, user -> user.isOfFederation(VIEWER));
    }
}
