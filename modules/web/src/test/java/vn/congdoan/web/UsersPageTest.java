package vn.congdoan.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
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
import vn.congdoan.access.NewUser;
import vn.congdoan.access.Role;
import vn.congdoan.access.Users;
import vn.congdoan.kernel.FederationId;

@SpringBootTest
@AutoConfigureMockMvc
class UsersPageTest {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Users users;

    private final String key = UUID.randomUUID().toString();
    private final String name = "u" + UUID.randomUUID();
    private Visitor admin;

    @BeforeEach
    void people() throws Exception {
        admin = Visitor.signedIn(mvc, "lai-chau.admin");
    }

    @Test
    void listShowsTheOwnFederationOnly() throws Exception {
        admin.opens("/admin/users").andExpect(content().string(allOf(containsString("lai-chau.tam-duong"),
                not(containsString("an-giang.admin")), not(containsString("platform.admin")))));
    }

    @Test
    void officerIsCreatedWithUnitAndOneInitialPassword() throws Exception {
        admin.sends(post("/admin/users").param("_key", key).param("kind", "UNIT_OFFICER").param("name", name)
                        .param("displayName", "Cán bộ huyện").param("unit", TrialPeople.UNIT.toString()))
                .andExpect(status().isOk()).andExpect(content().string(containsString("lai-chau." + name)));
        admin.opens("/admin/users").andExpect(content().string(containsString("lai-chau." + name)));
        admin.opens("/admin/audit?action=access.user-created").andExpect(content().string(allOf(
                containsString("lai-chau." + name), containsString("Tạo người dùng"), not(containsString("empty-state")))));
    }

    @Test
    void federationsCodeIsNotPutBeforeItselfWhenTyped() throws Exception {
        admin.sends(post("/admin/users").param("_key", key).param("kind", "VIEWER").param("name", "lai-chau." + name)
                        .param("displayName", "Người xem"))
                .andExpect(status().isOk()).andExpect(content().string(not(containsString("lai-chau.lai-chau."))));
    }

    @Test
    void refusedFormKeepsWhatWasTyped() throws Exception {
        admin.sends(post("/admin/users").param("_key", key).param("kind", "UNIT_OFFICER").param("name", name)
                        .param("displayName", "Cán bộ huyện"))
                .andExpect(content().string(allOf(containsString("phải được gắn với một đơn vị"), containsString(name),
                        containsString("Cán bộ huyện"))));
    }

    @Test
    void personOfAnotherFederationIsNotFound() throws Exception {
        var foreign = users.create(new NewUser("an-giang." + name, "Người An Giang", Role.STAFF, false,
                new FederationId(2), null, TrialPeople.PASSWORD));
        for (var act : new String[] {"password", "deactivate", "activate"}) {
            admin.sends(post("/admin/users/" + foreign + "/" + act).param("_key", key + act))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void adminDoesNotShutTheOwnDoor() throws Exception {
        var other = users.create(new NewUser("lai-chau." + name, "Quản trị hai", Role.FEDERATION_ADMIN, false,
                new FederationId(1), null, TrialPeople.PASSWORD));
        var self = Visitor.signedIn(mvc, "lai-chau." + name);
        self.sends(post("/admin/users/" + other + "/deactivate").param("_key", key)).andExpect(redirectedUrl("/admin/users"));
        self.opens("/admin/users").andExpect(content().string(containsString("Không thể ngừng tài khoản của chính mình")));
    }

    @Test
    void operatorCreatesAFederationsFirstAdmin() throws Exception {
        var operator = Visitor.signedIn(mvc, "platform.admin");
        operator.opens("/platform/users").andExpect(content().string(allOf(containsString("an-giang.admin"),
                containsString("tld.staff"), not(containsString("lai-chau.staff")))));
        operator.sends(post("/platform/users").param("_key", key).param("kind", "FEDERATION_ADMIN")
                        .param("name", "quang-tri." + name).param("displayName", "Quản trị Quảng Trị").param("federation", "77"))
                .andExpect(content().string(containsString("quang-tri." + name)));
    }
}
