package vn.congdoan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
class FormPostsTest {

    @Autowired
    private MockMvc mvc;

    private final String key = UUID.randomUUID().toString();
    private Visitor staff;

    @BeforeEach
    void person() throws Exception {
        staff = Visitor.signedIn(mvc, "lai-chau.staff");
    }

    @Test
    void formSentTwiceIsCarriedOutOnce() throws Exception {
        int before = TrialPages.DONE.get();
        for (int i = 0; i < 2; i++) {
            staff.sends(post("/trial/things").param("_key", key).param("name", "a")).andExpect(redirectedUrl("/trial"));
        }
        assertThat(TrialPages.DONE).hasValue(before + 1);
        staff.opens("/trial").andExpect(content().string(containsString("Đã ghi lần " + (before + 1))));
    }

    @Test
    void fragmentSentTwiceIsCarriedOutOnce() throws Exception {
        int before = TrialPages.DONE.get();
        staff.sends(post("/trial/fragments").param("_key", key)).andExpect(status().isOk());
        staff.sends(post("/trial/fragments").param("_key", key).header("Referer", "http://localhost/trial/staff?x=1"))
                .andExpect(redirectedUrl("/trial/staff"));
        assertThat(TrialPages.DONE).hasValue(before + 1);
    }

    @Test
    void repetitionIsNeverSentToAnotherSite() throws Exception {
        staff.sends(post("/trial/fragments").param("_key", key)).andExpect(status().isOk());
        staff.sends(post("/trial/fragments").param("_key", key).header("Referer", "https://example.org/trial"))
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void changedFormUnderTheSameKeyIsRefused() throws Exception {
        int before = TrialPages.DONE.get();
        staff.sends(post("/trial/things").param("_key", key).param("name", "a"));
        staff.sends(post("/trial/things").param("_key", key).param("name", "b"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Biểu mẫu đã được gửi")));
        assertThat(TrialPages.DONE).hasValue(before + 1);
    }

    @Test
    void formWithoutAProperKeyIsRefused() throws Exception {
        staff.sends(post("/trial/things").param("_key", "hai từ")).andExpect(status().isUnprocessableContent());
        staff.sends(post("/trial/things")).andExpect(status().isBadRequest());
    }
}
