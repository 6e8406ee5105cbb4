package vn.congdoan.documents.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congdoan.access.Role;
import vn.congdoan.access.Route;
import vn.congdoan.access.Routes;

@Configuration(proxyBeanMethods = false)
class SigningWebConfiguration {

    @Bean
    Routes signingRoutes() {
        return Routes.of(
                Route.get("/documents/signatures", Role.FEDERATION_ADMIN, Role.STAFF),
                Route.get("/documents/signatures/own/image", Role.FEDERATION_ADMIN, Role.STAFF),
                Route.post("/documents/signatures/own", Role.FEDERATION_ADMIN, Role.STAFF),
                Route.post("/documents/signatures/own/end", Role.FEDERATION_ADMIN, Role.STAFF),
                Route.post("/documents/{id}/sign-file", Role.FEDERATION_ADMIN, Role.STAFF),
                Route.post("/documents/{id}/seal-file", Role.FEDERATION_ADMIN, Role.STAFF),
                Route.get("/documents/signatures/seal/image", Role.FEDERATION_ADMIN),
                Route.post("/documents/signatures/seal", Role.FEDERATION_ADMIN),
                Route.post("/documents/signatures/seal/end", Role.FEDERATION_ADMIN));
    }
}
