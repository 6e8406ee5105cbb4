package vn.congdoan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@ExtendWith(OutputCaptureExtension.class) // before the context starts
@SpringBootTest(properties = {"trial.people=false", "congdoan.base-url=https://congdoan.example"})
@AutoConfigureMockMvc
class SetupTest {

    @Autowired
    private MockMvc mvc;

    @Test
    void linkInTheLogCreatesOneOperatorOnce(CapturedOutput log) throws Exception {
        var link = Pattern.compile("https://congdoan\\.example(/setup/[A-Za-z0-9_-]{43})").matcher(log);
        assertThat(link.find()).isTrue();
        var visitor = new Visitor(mvc);
        visitor.opens("/setup/guessed").andExpect(status().isNotFound());
        visitor.opens(link.group(1)).andExpect(status().isOk())
                .andExpect(content().string(containsString("action=\"" + link.group(1) + "\"")));
        visitor.sends(post(link.group(1)).param("username", "platform.admin").param("displayName", "Quản trị")
                .param("wanted", "ngan").param("again", "ngan"))
                .andExpect(content().string(containsString("ít nhất 10 ký tự")));
        create(visitor, link.group(1)).andExpect(redirectedUrl("/login"));
        create(visitor, link.group(1)).andExpect(status().isNotFound());
        visitor.signIn("platform.admin", TrialPeople.PASSWORD, "192.0.2.1").andExpect(redirectedUrl("/"));
        visitor.opens("/platform/users").andExpect(status().isOk());
    }

    private static ResultActions create(Visitor visitor, String link) throws Exception {
        return visitor.sends(post(link).param("username", "platform.admin").param("displayName", "Quản trị hệ thống")
                .param("wanted", TrialPeople.PASSWORD).param("again", TrialPeople.PASSWORD));
    }
}
