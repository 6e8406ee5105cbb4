package vn.congdoan.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.MockMvc;
import vn.congdoan.access.NewUser;
import vn.congdoan.access.Role;
import vn.congdoan.access.Users;
import vn.congdoan.kernel.FederationId;

@SpringBootTest
@AutoConfigureMockMvc
class SignInTest {

    private static final String HOME = "192.0.2.10";
    private static final String ELSEWHERE = "198.51.100.66";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Users users;

    private final String username = "lai-chau.u" + UUID.randomUUID();
    private Visitor visitor;

    @BeforeEach
    void person() {
        users.create(new NewUser(username, "Người thử", Role.STAFF, false, new FederationId(1), null,
                TrialPeople.PASSWORD));
        visitor = new Visitor(mvc);
    }

    @Test
    void rightPasswordOpensTheDoor() throws Exception {
        visitor.signIn(username, TrialPeople.PASSWORD, HOME).andExpect(redirectedUrl("/"));
        visitor.opens("/trial/whoami").andExpect(content().string(username + " 1 Người thử"));
    }

    @Test
    void nameMayBeTypedInCapitals() throws Exception {
        visitor.signIn(" " + username.toUpperCase(Locale.ROOT), TrialPeople.PASSWORD, HOME)
                .andExpect(redirectedUrl("/"));
    }

    @Test
    void wrongPasswordAndUnknownNameHaveOneAnswer() throws Exception {
        visitor.signIn(username, "sai", HOME).andExpect(redirectedUrl("/login?error"));
        visitor.signIn("lai-chau.khong-co", "sai", HOME).andExpect(redirectedUrl("/login?error"));
        visitor.signIn("tên lạ ' OR 1=1", "sai", HOME).andExpect(redirectedUrl("/login?error"));
        visitor.opens("/trial").andExpect(redirectedUrl("/login"));
    }

    @Test
    void sixthFailureMustWaitAndTheOwnerNeedNot() throws Exception {
        for (int i = 0; i < 6; i++) {
            visitor.signIn(username, "sai", ELSEWHERE);
        }
        visitor.signIn(username, TrialPeople.PASSWORD, ELSEWHERE)
                .andExpect(status().is3xxRedirection())
                .andExpect(result -> assertThat(result.getResponse().getRedirectedUrl()).matches("/login\\?wait=[12]"));
        new Visitor(mvc).signIn(username, TrialPeople.PASSWORD, HOME).andExpect(redirectedUrl("/"));
    }

    @Test
    void waitIsSaidInSeconds() throws Exception {
        visitor.opens("/login?wait=7").andExpect(content().string(containsString("Vui lòng đợi 7 giây")));
        visitor.opens("/login?wait=7&lang=en").andExpect(content().string(containsString("Please wait 7 seconds")));
    }

    @Test
    void signOutEndsTheSession() throws Exception {
        visitor.signIn(username, TrialPeople.PASSWORD, HOME);
        visitor.sends(post("/logout")).andExpect(redirectedUrl("/login?out"));
        visitor.opens("/trial").andExpect(redirectedUrl("/login"));
    }

    @Test
    void signInWithoutTheFormsTokenIsRefused() throws Exception {
        mvc.perform(post("/login").param("username", username).param("password", TrialPeople.PASSWORD))
                .andExpect(redirectedUrl("/login?expired"));
    }
}
