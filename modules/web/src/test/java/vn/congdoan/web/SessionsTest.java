package vn.congdoan.web;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import java.util.regex.Pattern;
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
class SessionsTest {

    private static final String NEW_PASSWORD = "mot cau khac han";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Users users;

    private final String username = "lai-chau.u" + UUID.randomUUID();
    private UUID id;
    private Visitor here;
    private Visitor elsewhere;
    private Visitor admin;

    @BeforeEach
    void people() throws Exception {
        id = users.create(new NewUser(username, "Người thử", Role.STAFF, false, new FederationId(1), null,
                TrialPeople.PASSWORD));
        here = Visitor.signedIn(mvc, username);
        elsewhere = Visitor.signedIn(mvc, username);
        admin = Visitor.signedIn(mvc, "lai-chau.admin");
    }

    @Test
    void changedPasswordEndsTheOtherSessions() throws Exception {
        here.sends(post("/account/password").param("current", TrialPeople.PASSWORD)
                .param("wanted", NEW_PASSWORD).param("again", NEW_PASSWORD)).andExpect(redirectedUrl("/"));
        here.opens("/trial").andExpect(status().isOk());
        elsewhere.opens("/trial").andExpect(redirectedUrl("/login"));
        new Visitor(mvc).signIn(username, TrialPeople.PASSWORD, "192.0.2.1").andExpect(redirectedUrl("/login?error"));
        new Visitor(mvc).signIn(username, NEW_PASSWORD, "192.0.2.1").andExpect(redirectedUrl("/"));
    }

    @Test
    void wrongCurrentPasswordChangesNothing() throws Exception {
        here.sends(post("/account/password").param("current", "sai").param("wanted", NEW_PASSWORD)
                .param("again", NEW_PASSWORD)).andExpect(content().string(containsString("Mật khẩu hiện tại không đúng")));
        elsewhere.opens("/trial").andExpect(status().isOk());
    }

    @Test
    void deactivationEndsAllSessions() throws Exception {
        admin.sends(post("/admin/users/{id}/deactivate", id).param("_key", "k" + id))
                .andExpect(redirectedUrl("/admin/users"));
        here.opens("/trial").andExpect(redirectedUrl("/login"));
        new Visitor(mvc).signIn(username, TrialPeople.PASSWORD, "192.0.2.1").andExpect(redirectedUrl("/login?error"));
    }

    @Test
    void newInitialPasswordMustBeChangedFirst() throws Exception {
        var page = admin.sends(post("/admin/users/{id}/password", id).param("_key", "k" + id))
                .andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        here.opens("/trial").andExpect(redirectedUrl("/login"));
        var initial = find(page, "[a-z2-9]{4}(-[a-z2-9]{4}){3}");
        here.signIn(username, initial, "192.0.2.1").andExpect(redirectedUrl("/"));
        here.opens("/trial").andExpect(redirectedUrl("/account/password"));
        here.sends(post("/account/password").param("current", initial)
                .param("wanted", NEW_PASSWORD).param("again", NEW_PASSWORD)).andExpect(redirectedUrl("/"));
        here.opens("/trial").andExpect(status().isOk());
    }

    private static String find(String page, String pattern) {
        var matcher = Pattern.compile(">(" + pattern + ")<").matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("no " + pattern + " in " + page);
        }
        return matcher.group(1);
    }
}
