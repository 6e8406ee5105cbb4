package vn.congdoan.documents.web.registers;

import static vn.congdoan.access.Role.FEDERATION_ADMIN;
import static vn.congdoan.access.Role.STAFF;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congdoan.access.Audience;
import vn.congdoan.access.Route;
import vn.congdoan.access.Routes;

@Configuration(proxyBeanMethods = false)
class RegistersConfiguration {

    private static final Audience WRITERS = Audience.of(FEDERATION_ADMIN, STAFF);

    @Bean
    Routes writingRegisterRoutes() {
        return Routes.of(
                Route.get("/documents/bases", WRITERS),
                Route.get("/documents/bases/picks", WRITERS),
                Route.post("/documents/bases", WRITERS),
                Route.get("/documents/bases/{basis}", WRITERS),
                Route.post("/documents/bases/{basis}", WRITERS),
                Route.get("/documents/groups", WRITERS),
                Route.get("/documents/groups/new", WRITERS),
                Route.post("/documents/groups", WRITERS),
                Route.get("/documents/groups/{group}", WRITERS),
                Route.post("/documents/groups/{group}", WRITERS),
                Route.post("/documents/groups/{group}/delete", WRITERS),
                Route.get("/documents/templates", WRITERS),
                Route.get("/documents/templates/{template}", WRITERS),
                Route.post("/documents/templates/{template}", FEDERATION_ADMIN),
                Route.post("/documents/templates/{template}/retired", FEDERATION_ADMIN));
    }

    @Bean
    Routes writingRegisterApiRoutes() {
        return Routes.of(
                Route.get("/api/v1/legal-bases", WRITERS),
                Route.post("/api/v1/legal-bases", WRITERS),
                Route.put("/api/v1/legal-bases/{basis}", FEDERATION_ADMIN, STAFF),
                Route.get("/api/v1/recipient-groups", WRITERS),
                Route.post("/api/v1/recipient-groups", WRITERS),
                Route.put("/api/v1/recipient-groups/{group}", FEDERATION_ADMIN, STAFF),
                Route.get("/api/v1/document-templates", WRITERS));
    }
}
