package vn.congdoan.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
class RoutesTest {

    @Autowired
    private MockMvc mvc;

    @Test
    void strangerIsSentToTheLogin() throws Exception {
        for (var path : new String[] {"/", "/trial", "/admin/users", "/nowhere", "/actuator/env"}) {
            mvc.perform(get(path)).andExpect(redirectedUrl("/login"));
        }
    }

    @Test
    void strangerSeesHealthAndTheLooksOfThings() throws Exception {
        mvc.perform(get("/actuator/health")).andExpect(status().isOk());
        mvc.perform(get("/login")).andExpect(status().isOk());
        mvc.perform(get("/assets/web/app.css")).andExpect(status().isOk());
        mvc.perform(get("/webjars/htmx.org/dist/htmx.min.js")).andExpect(status().isOk());
    }

    @Test
    void undeclaredPathIsNotFound() throws Exception {
        var staff = Visitor.signedIn(mvc, "lai-chau.staff");
        staff.opens("/nowhere").andExpect(status().isNotFound());
        staff.opens("/actuator/env").andExpect(status().isNotFound());
        staff.sends(post("/nowhere")).andExpect(status().isNotFound());
    }

    @Test
    void roleThatDoesNotSufficeIsForbidden() throws Exception {
        var viewer = Visitor.signedIn(mvc, "lai-chau.viewer");
        viewer.opens("/admin/users").andExpect(status().isForbidden());
        viewer.sends(post("/trial/things").param("_key", "k")).andExpect(status().isForbidden());
    }

    @Test
    void mostSpecificPatternDecides() throws Exception {
        Visitor.signedIn(mvc, "lai-chau.viewer").opens("/trial/staff").andExpect(status().isForbidden());
        Visitor.signedIn(mvc, "lai-chau.staff").opens("/trial/staff").andExpect(status().isOk());
    }

    @Test
    void confederationsStaffIsNoFederationsStaff() throws Exception {
        var staff = Visitor.signedIn(mvc, "tld.staff");
        staff.opens("/").andExpect(status().isOk());
        staff.opens("/trial").andExpect(status().isForbidden());
        staff.sends(post("/trial/things").param("_key", "k")).andExpect(status().isForbidden());
    }

    @Test
    void whatIsNotYoursIsNotFound() throws Exception {
        var staff = Visitor.signedIn(mvc, "lai-chau.staff");
        staff.opens("/trial/things/" + UUID.randomUUID()).andExpect(status().isNotFound())
                .andExpect(content().string(containsString("Không tìm thấy")));
        staff.opens("/trial/things/not-an-id").andExpect(status().isNotFound());
    }

    @Test
    void headersAreStrict() throws Exception {
        mvc.perform(get("/login"))
                .andExpect(header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().exists("X-Request-Id"));
    }

    @Test
    void askingForTheHeadIsAskingForThePage() throws Exception {
        mvc.perform(head("/login")).andExpect(status().isOk());
        mvc.perform(head("/trial")).andExpect(redirectedUrl("/login"));
    }

    @Test
    void fragmentOfAnEndedSessionMovesTheWholePage() throws Exception {
        mvc.perform(get("/trial").header("HX-Request", "true")).andExpect(status().isUnauthorized())
                .andExpect(header().string("HX-Redirect", "/login"));
    }
}
