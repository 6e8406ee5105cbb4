package vn.congdoan.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(properties = "spring.mvc.problemdetails.enabled=true") // as the application has it
@AutoConfigureMockMvc
class ErrorsTest {

    @Autowired
    private MockMvc mvc;
    private Visitor staff;

    @BeforeEach
    void person() throws Exception {
        staff = Visitor.signedIn(mvc, "lai-chau.staff");
    }

    @Test
    void faultTellsItsNumberAndNothingOfTheInside() throws Exception {
        staff.sends(get("/trial/broken").header("X-Request-Id", "abc-12345")).andExpect(status().isInternalServerError())
                .andExpect(header().string("X-Request-Id", "abc-12345"))
                .andExpect(content().string(allOf(containsString("Mã yêu cầu: abc-12345"),
                        not(containsString("secret")), not(containsString("Exception")))));
    }

    @Test
    void numberFromOutsideIsTakenOnlyWhenPlain() throws Exception {
        staff.sends(get("/trial/broken").header("X-Request-Id", "<script>12345"))
                .andExpect(content().string(not(containsString("script>12345"))));
    }

    @Test
    void staleFormNamesWhatChanged() throws Exception {
        staff.sends(post("/trial/stale")).andExpect(status().isConflict())
                .andExpect(content().string(allOf(containsString("Đã có người sửa trước"),
                        containsString("Kế hoạch tháng cao điểm"))));
    }

    @Test
    void fragmentsTroubleBecomesANoticeOnItsPage() throws Exception {
        staff.sends(post("/trial/stale").header("HX-Request", "true")).andExpect(status().isConflict())
                .andExpect(header().string("HX-Retarget", "#notices"))
                .andExpect(content().string(allOf(containsString("Đã có người sửa trước"), not(containsString("<html")))));
    }

    @Test
    void requestThatDoesNotFitGetsAPageToo() throws Exception {
        staff.sends(post("/trial/things")).andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Yêu cầu không hợp lệ")));
    }

    @Test
    void formWithoutItsFileIsNoFaultOfOurs() throws Exception {
        staff.sends(post("/trial/files")).andExpect(status().isBadRequest())
                .andExpect(content().string(containsString("Yêu cầu không hợp lệ")));
    }

    @Test
    void troubleIsToldInTheChosenLanguage() throws Exception {
        staff.sends(post("/trial/stale").param("lang", "en"))
                .andExpect(content().string(containsString("Somebody was faster")));
    }
}
