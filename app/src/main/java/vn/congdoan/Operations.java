package vn.congdoan;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congdoan.access.Audience;
import vn.congdoan.access.Role;
import vn.congdoan.access.Route;
import vn.congdoan.access.Routes;

/// What belongs to no module: the description of the API and the figures for whoever runs the deployment.
@Configuration(proxyBeanMethods = false)
class Operations {

    @Bean
    Routes operationsRoutes() {
        return Routes.of(
                Route.get("/api/v1/openapi", Audience.ANYONE),
                Route.get("/api/v1/openapi.yaml", Audience.ANYONE),
                Route.get("/actuator/metrics/**", Role.PLATFORM_OPERATOR));
    }

    @Bean
    OpenAPI apiDescription() {
        return new OpenAPI()
                .info(new Info().title("Công đoàn").version("v1")
                        .description("Lập kế hoạch, theo dõi và tổng kết công tác phát triển đoàn viên. / "
                                + "Plan, follow and account for the development of trade-union membership. "
                                + "POST /api/v1/sessions answers a bearer token; every POST that changes something takes an Idempotency-Key.")
                        .license(new License().name("Apache-2.0")))
                .components(new Components().addSecuritySchemes("bearer",
                        new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")))
                .addSecurityItem(new SecurityRequirement().addList("bearer"));
    }
}
