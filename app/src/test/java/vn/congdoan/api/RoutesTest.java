package vn.congdoan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.congdoan.CongdoanApplication;
import vn.congdoan.access.Routes;

@SpringBootTest(classes = CongdoanApplication.class)
@AutoConfigureMockMvc
class RoutesTest {

    @Autowired
    private List<Routes> routes;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private MockMvc mvc;

    /// What is not declared is denied, so a forgotten line shows as a page that nobody can open.
    @Test
    void everyControllerIsInTheRouteTable() {
        var declared = routes.stream().flatMap(r -> r.routes().stream())
                .map(route -> route.method() + " " + route.pattern()).collect(Collectors.toSet());
        var missing = new ArrayList<String>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, method) -> {
            if (method.getBeanType().getPackageName().startsWith("vn.congdoan")) {
                mapping.getPatternValues().forEach(pattern -> mapping.getMethodsCondition().getMethods()
                        .forEach(verb -> note(declared, verb + " " + pattern, missing)));
            }
        });
        assertThat(missing).isEmpty();
        assertThat(declared).hasSizeGreaterThan(60);
    }

    private static void note(Set<String> declared, String route, List<String> missing) {
        if (declared.stream().noneMatch(known -> known.equals(route) || covers(known, route))) {
            missing.add(route);
        }
    }

    private static boolean covers(String pattern, String route) {
        return pattern.endsWith("/**") && (route + "/").startsWith(pattern.substring(0, pattern.length() - 2));
    }

    @Test
    void theApiDescribesItself() throws Exception {
        mvc.perform(get("/api/v1/openapi")).andExpect(status().isOk())
                .andExpect(jsonPath("$.openapi").exists())
                .andExpect(jsonPath("$.paths['/api/v1/sessions'].post").exists())
                .andExpect(jsonPath("$.paths['/api/v1/campaigns/{code}/quotas'].get").exists())
                .andExpect(jsonPath("$.paths['/api/v1/movements'].post").exists());
    }

    @Test
    void healthAnswersAnybodyAndFiguresNobodyUnknown() throws Exception {
        mvc.perform(get("/actuator/health")).andExpect(status().isOk());
        mvc.perform(get("/actuator/metrics")).andExpect(status().is3xxRedirection());
        mvc.perform(get("/api/v1/units")).andExpect(status().isUnauthorized());
    }
}
