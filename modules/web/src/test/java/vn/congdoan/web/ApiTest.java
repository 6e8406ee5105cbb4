package vn.congdoan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest
@AutoConfigureMockMvc
class ApiTest {

    @Autowired
    private MockMvc mvc;

    @Test
    void passwordIsExchangedForAToken() throws Exception {
        open("lai-chau.staff", TrialPeople.PASSWORD, "203.0.113.1").andExpect(status().isCreated())
                .andExpect(jsonPath("$.user.username").value("lai-chau.staff"))
                .andExpect(jsonPath("$.user.role").value("STAFF"))
                .andExpect(jsonPath("$.expiresAt").isNotEmpty())
                .andExpect(cookie().doesNotExist("CONGDOAN"));
    }

    @Test
    void tokenBindsUserAndFederation() throws Exception {
        mvc.perform(get("/api/v1/trial/whoami").header("Authorization", bearer("lai-chau.viewer")))
                .andExpect(jsonPath("$.username").value("lai-chau.viewer")).andExpect(jsonPath("$.federation").value("1"));
    }

    @Test
    void wrongPasswordIsAProblem() throws Exception {
        open("lai-chau.staff", "sai", "203.0.113.2").andExpect(status().isUnauthorized())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.detail").value("Tên đăng nhập hoặc mật khẩu không đúng."));
    }

    @Test
    void guessingIsAnsweredWithTheTimeToWait() throws Exception {
        for (int i = 0; i < 7; i++) {
            open("lai-chau.viewer", "sai", "203.0.113.3");
        }
        open("lai-chau.viewer", TrialPeople.PASSWORD, "203.0.113.3").andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"));
    }

    @Test
    void endedTokenOpensNothing() throws Exception {
        var bearer = bearer("lai-chau.viewer");
        mvc.perform(delete("/api/v1/sessions/current").header("Authorization", bearer)).andExpect(status().isNoContent());
        mvc.perform(get("/api/v1/trial/whoami").header("Authorization", bearer)).andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer"))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void pagesSessionIsNoApiSession() throws Exception {
        Visitor.signedIn(mvc, "lai-chau.staff").opens("/api/v1/trial/whoami").andExpect(status().isUnauthorized());
    }

    @Test
    void roleAndPathAreJudgedAsOnPages() throws Exception {
        mvc.perform(trial("k", "a").header("Authorization", bearer("lai-chau.viewer"))).andExpect(status().isForbidden());
        var staff = bearer("lai-chau.staff");
        mvc.perform(get("/api/v1/nowhere").header("Authorization", staff)).andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/trial/things/{id}", UUID.randomUUID()).header("Authorization", staff))
                .andExpect(status().isNotFound()).andExpect(jsonPath("$.title").value("Không tìm thấy"));
        mvc.perform(get("/api/v1/trial/things/not-an-id").header("Authorization", staff)).andExpect(status().isNotFound());
    }

    @Test
    void requestSentTwiceIsCarriedOutOnce() throws Exception {
        var staff = bearer("lai-chau.staff");
        var key = UUID.randomUUID().toString();
        int before = TrialPages.DONE.get();
        var first = mvc.perform(trial(key, "a").header("Authorization", staff)).andExpect(status().isCreated())
                .andReturn().getResponse().getContentAsString();
        mvc.perform(trial(key, "a").header("Authorization", staff)).andExpect(status().isCreated())
                .andExpect(content().string(first));
        mvc.perform(trial(key, "b").header("Authorization", staff)).andExpect(status().isUnprocessableContent());
        assertThat(TrialPages.DONE).hasValue(before + 1);
    }

    @Test
    void refusalNamesItsReasonInTheCallersLanguage() throws Exception {
        var staff = bearer("lai-chau.staff");
        mvc.perform(trial("k", "").header("Authorization", staff)).andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].message").value("Thiếu tên."))
                .andExpect(jsonPath("$.errors[0].code").value("trial.nameless"));
        mvc.perform(trial("k", "").header("Authorization", staff).header("Accept-Language", "en"))
                .andExpect(jsonPath("$.errors[0].message").value("The name is missing."));
    }

    @Test
    void flawOfAFileIsToldByItsPlace() throws Exception {
        mvc.perform(trial("k", "abc").header("Authorization", bearer("lai-chau.staff")))
                .andExpect(status().isUnprocessableContent())
                .andExpect(jsonPath("$.errors[0].file").value("a.csv")).andExpect(jsonPath("$.errors[0].row").value(7))
                .andExpect(jsonPath("$.errors[0].column").value("Số lao động"))
                .andExpect(jsonPath("$.errors[0].value").value("abc"))
                .andExpect(jsonPath("$.errors[0].message").value("Thiếu tên."));
    }

    @Test
    void requestWithoutKeyOrBodyIsBad() throws Exception {
        var staff = bearer("lai-chau.staff");
        mvc.perform(post("/api/v1/trial").contentType(MediaType.APPLICATION_JSON).content("{\"name\":\"a\"}")
                .header("Authorization", staff)).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value("Thiếu đầu mục Idempotency-Key."));
        mvc.perform(post("/api/v1/trial").contentType(MediaType.APPLICATION_JSON).content("{")
                .header("Idempotency-Key", "k").header("Authorization", staff)).andExpect(status().isBadRequest());
    }

    @Test
    void badValueIsBlamedOnItsField() throws Exception {
        told("{\"name\":\"a\",\"amount\":\"x\"}", "Giá trị của “amount” không đúng định dạng.");
        told("{\"name\":\"a\",\"amount\":99999999999}", "Giá trị của “amount” không đúng định dạng.");
        told("{\"name\":\"a\",\"days\":[\"2024-02-29\",\"2024-02-30\"]}", "Giá trị của “days[1]” không đúng định dạng.");
    }

    @Test
    void fractionIsNotCutToAWholeNumber() throws Exception {
        told("{\"name\":\"a\",\"amount\":1.5}", "Giá trị của “amount” không đúng định dạng.");
    }

    private void told(String body, String detail) throws Exception {
        mvc.perform(post("/api/v1/trial").contentType(MediaType.APPLICATION_JSON).content(body).header("Idempotency-Key", "k")
                .header("Authorization", bearer("lai-chau.staff"))).andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.detail").value(detail));
    }

    private String bearer(String username) throws Exception {
        var answer = open(username, TrialPeople.PASSWORD, "203.0.113.9").andReturn().getResponse().getContentAsString();
        return "Bearer " + JsonPath.<String>read(answer, "$.token");
    }

    private ResultActions open(String username, String password, String address) throws Exception {
        return mvc.perform(post("/api/v1/sessions").contentType(MediaType.APPLICATION_JSON)
                .content("{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password))
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                }));
    }

    private static MockHttpServletRequestBuilder trial(String key, String name) {
        return post("/api/v1/trial").header("Idempotency-Key", key).contentType(MediaType.APPLICATION_JSON)
                .content("{\"name\":\"%s\"}".formatted(name));
    }
}
