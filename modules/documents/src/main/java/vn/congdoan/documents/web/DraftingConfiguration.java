package vn.congdoan.documents.web;

import static vn.congdoan.access.Audience.EVERYBODY_OF_A_FEDERATION;
import static vn.congdoan.access.Role.FEDERATION_ADMIN;
import static vn.congdoan.access.Role.STAFF;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congdoan.access.Audience;
import vn.congdoan.access.Route;
import vn.congdoan.access.Routes;
import vn.congdoan.web.NavEntry;

@Configuration(proxyBeanMethods = false)
class DraftingConfiguration {

    private static final Audience WRITERS = Audience.of(FEDERATION_ADMIN, STAFF);

    @Bean
    Routes draftingRoutes() {
        return Routes.of(
                Route.get("/documents", EVERYBODY_OF_A_FEDERATION),
                Route.get("/documents/new", WRITERS),
                Route.post("/documents", WRITERS),
                Route.get("/documents/import", WRITERS),
                Route.post("/documents/import", WRITERS),
                Route.get("/documents/{id}", EVERYBODY_OF_A_FEDERATION),
                Route.post("/documents/{id}", WRITERS),
                Route.post("/documents/{id}/preview", WRITERS),
                Route.post("/documents/{id}/unsaved.pdf", WRITERS),
                Route.post("/documents/{id}/unsaved.docx", WRITERS),
                Route.post("/documents/{id}/working/drop", WRITERS),
                Route.get("/documents/{id}/document.pdf", WRITERS),
                Route.get("/documents/{id}/document.docx", WRITERS),
                Route.get("/documents/{id}/versions", WRITERS),
                Route.post("/documents/{id}/versions/{number}/restore", WRITERS),
                Route.post("/documents/{id}/template", FEDERATION_ADMIN));
    }

    @Bean
    Routes draftingApiRoutes() {
        return Routes.of(
                Route.get("/api/v1/documents", EVERYBODY_OF_A_FEDERATION),
                Route.post("/api/v1/documents", WRITERS),
                Route.post("/api/v1/documents/import", WRITERS),
                Route.get("/api/v1/documents/{id}", EVERYBODY_OF_A_FEDERATION),
                Route.get("/api/v1/documents/{id}/text", WRITERS),
                Route.put("/api/v1/documents/{id}/text", FEDERATION_ADMIN, STAFF),
                Route.get("/api/v1/documents/{id}/texts", WRITERS),
                Route.get("/api/v1/documents/{id}/texts/{number}", WRITERS),
                Route.post("/api/v1/documents/{id}/texts/{number}/restore", WRITERS),
                Route.get("/api/v1/documents/{id}/flaws", WRITERS),
                Route.get("/api/v1/documents/{id}/placeholders", WRITERS),
                Route.get("/api/v1/documents/{id}/document.pdf", WRITERS),
                Route.get("/api/v1/documents/{id}/document.docx", WRITERS),
                Route.get("/api/v1/documents/{id}/document.html", WRITERS));
    }

    @Bean
    NavEntry documentsInTheNavigation() {
        return new NavEntry("/documents", "documents.nav", 250, user -> user.federation() != null);
    }
}
