package vn.congdoan.provinces.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.congdoan.access.NewUser;
import vn.congdoan.access.Role;
import vn.congdoan.access.Users;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.platform.Tenant;
import vn.congdoan.provinces.Offer;
import vn.congdoan.provinces.OwnFormulas;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.provinces.formulas.FormulaBook;
import vn.congdoan.spi.quota.Measure;

@SpringBootTest
@AutoConfigureMockMvc
class FormulaPagesTest {

    private static final FederationId FEDERATION = new FederationId(1);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Users users;

    @Autowired
    private FormulaBook book;

    @Autowired
    private Provinces provinces;

    @Test
    void aFormulaIsWrittenTriedAndUsed() throws Exception {
        var admin = admin();
        var code = "nguon-" + UUID.randomUUID();
        assertThat(send(admin, form(code, "chenh_lech_cnld + nguon_bhxh", "2053", "try")).getContentAsString(UTF_8)).contains("Đúng: 2.053");
        assertThat(Tenant.in(FEDERATION, book::newest)).extracting(kept -> kept.formula().code()).doesNotContain(code);
        assertThat(send(admin, form(code, "chenh_lech_cnld + nguon_bhxh", "2053", "save")).getRedirectedUrl()).isEqualTo("/admin/formulas/" + code);
        assertThat(Tenant.in(FEDERATION, () -> book.find(code, null, Measure.common()))).isEmpty();
        mvc.perform(post("/admin/formulas/" + code + "/use").with(admin).with(csrf()).param("version", "1").param("_key", key()));
        assertThat(Tenant.in(FEDERATION, () -> book.find(code, null, Measure.common()))).get().extracting(OwnFormulas.Own::version).isEqualTo("1");
        assertThat(Tenant.in(FEDERATION, provinces::formulas)).extracting(Offer::reference).contains("tu-lap/" + code);
        assertThat(Tenant.in(new FederationId(2), () -> book.find(code, null, Measure.common()))).isEmpty();
        assertThat(page(admin, "/admin/formulas/" + code)).contains("Đang dùng").doesNotContain("??");
    }

    @Test
    void aFormulaWhoseTrialsFailIsKeptButNotUsed() throws Exception {
        var admin = admin();
        var code = "sai-" + UUID.randomUUID();
        send(admin, form(code, "chenh_lech_cnld - nguon_bhxh", "2053", "save"));
        assertThat(Tenant.in(FEDERATION, () -> book.use(code, 1, Measure.common()))).isNotEmpty();
        assertThat(page(admin, "/admin/formulas/" + code)).contains("phải ra 2.053 nhưng ra 947");
    }

    @Test
    void whatIsTypedComesBackWithItsFaults() throws Exception {
        var page = send(admin(), form("x", "chenh_lech_cnld + nguon", "1", "save")).getContentAsString(UTF_8);
        assertThat(page).contains("Dòng 1: không có từ “nguon”", "chenh_lech_cnld + nguon").doesNotContain("??");
    }

    @Test
    void aSecondWriterIsToldAndTheFirstKept() throws Exception {
        var admin = admin();
        var code = "hai-" + UUID.randomUUID();
        send(admin, form(code, "chenh_lech_cnld", "1500", "save"));
        var again = form(code, "nguon_bhxh", "553", "save");
        again.put("seen", "1");
        assertThat(send(admin, again).getStatus()).isEqualTo(302);
        var late = form(code, "so_dn", "0", "save");
        late.put("seen", "1");
        assertThat(send(admin, late).getStatus()).isEqualTo(409);
        assertThat(Tenant.in(FEDERATION, () -> book.versions(code))).extracting(kept -> kept.formula().lines().getFirst().expression())
                .isEqualTo(List.of("nguon_bhxh", "chenh_lech_cnld"));
    }

    private static Map<String, String> form(String code, String expression, String expected, String act) {
        var form = new LinkedHashMap<String, String>();
        form.putAll(Map.of("code", code, "name", "Nguồn lao động", "description", "", "seen", "0", "act", act));
        form.putAll(Map.of("counted-0", "NEW_MEMBERS", "sector-0", "", "use-0", "WEIGHT", "expression-0", expression, "step-0", "10",
                "method-0", "LARGEST_REMAINDER", "reason-0", "Nguồn"));
        form.putAll(Map.of("trial-name-0", "Long Xuyên", "trial-line-0", "1", "trial-figures-0", "chenh_lech_cnld = 1.500; nguon_bhxh = 553",
                "trial-expected-0", expected));
        return form;
    }

    private MockHttpServletResponse send(RequestPostProcessor admin, Map<String, String> form) throws Exception {
        var request = post("/admin/formulas").with(admin).with(csrf()).param("_key", key());
        form.forEach(request::param);
        return mvc.perform(request).andReturn().getResponse();
    }

    private String page(RequestPostProcessor admin, String path) throws Exception {
        return mvc.perform(get(path).with(admin)).andReturn().getResponse().getContentAsString(UTF_8);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    private RequestPostProcessor admin() {
        var name = "u" + UUID.randomUUID().toString().substring(0, 8);
        var id = users.create(new NewUser(name, "Người dùng thử", Role.FEDERATION_ADMIN, false, FEDERATION, null, "mật khẩu rất dài 1"));
        return authentication(UsernamePasswordAuthenticationToken.authenticated(users.find(id).orElseThrow().user(), null, List.of()));
    }
}
