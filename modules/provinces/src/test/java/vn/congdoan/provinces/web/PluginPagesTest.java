package vn.congdoan.provinces.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.congdoan.access.NewUser;
import vn.congdoan.access.Role;
import vn.congdoan.access.Users;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.platform.Tenant;
import vn.congdoan.provinces.FederationPlugins;
import vn.congdoan.provinces.InstalledPlugin;
import vn.congdoan.provinces.PlatformPlugins;
import vn.congdoan.provinces.TestPlugins;

@SpringBootTest(properties = "congdoan.plugins.allow-list=off")
@AutoConfigureMockMvc
class PluginPagesTest {

    private static final FederationId FEDERATION = new FederationId(1);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Users users;

    @Autowired
    private FederationPlugins choices;

    @Autowired
    private PlatformPlugins platform;

    @DynamicPropertySource
    static void plugins(DynamicPropertyRegistry registry) throws Exception {
        var folder = Files.createTempDirectory("plugins");
        TestPlugins.jar(TestPlugins.compile("quoc-gia"), folder.resolve("quoc-gia.jar"));
        TestPlugins.jar(TestPlugins.compile("good"), folder.resolve("good.jar"));
        TestPlugins.jar(TestPlugins.compile("newer", "newer", ">=2.0.0", ""), folder.resolve("newer.jar"));
        registry.add("congdoan.plugins.dir", folder::toString);
    }

    @AfterEach
    void forget() {
        platform.switchOn("good", "1.2.3");
        Tenant.in(FEDERATION, () -> choices.disable("good"));
    }

    @Test
    void theAdminSeesWhatIsUsedAndWhatCouldBe() throws Exception {
        var page = page("/admin/plugins", user(Role.FEDERATION_ADMIN, FEDERATION));
        assertThat(page).contains("data-plugin=\"quoc-gia\"", "data-plugin=\"good\"", "/admin/plugins/good/choose",
                "đang dùng gói mặc định toàn quốc");
        assertThat(page).doesNotContain("/admin/plugins/quoc-gia/disable", "data-plugin=\"newer\"", "??");
    }

    @Test
    void theAdminChoosesForTheOwnFederation() throws Exception {
        var admin = user(Role.FEDERATION_ADMIN, FEDERATION);
        assertThat(submit("/admin/plugins/good/choose", admin, UUID.randomUUID().toString())).isEqualTo("/admin/plugins");
        assertThat(Tenant.in(FEDERATION, choices::enabled)).extracting(InstalledPlugin::id).containsExactly("good");
        assertThat(Tenant.in(new FederationId(2), choices::enabled)).extracting(InstalledPlugin::id).containsExactly("quoc-gia");
        assertThat(page("/admin/plugins", admin)).contains("Gói chính", "/admin/plugins/good/disable");
    }

    @Test
    void theFormOfParametersIsMadeOfWhatTheFormulaDeclares() throws Exception {
        var admin = user(Role.FEDERATION_ADMIN, FEDERATION);
        submit("/admin/plugins/good/enable", admin, UUID.randomUUID().toString());
        assertThat(page("/admin/plugins", admin)).contains("/admin/plugins/good/formulas/cong-thuc");
        assertThat(page("/admin/plugins/good/formulas/cong-thuc", admin)).contains("name=\"p.he-so\"", "Nhân lên", "Đặt sẵn: 7.", "_csrf");
        var refused = mvc.perform(post("/admin/plugins/good/formulas/cong-thuc").with(admin).with(csrf())
                .param("_key", UUID.randomUUID().toString()).param("p.he-so", "99")).andReturn().getResponse();
        assertThat(refused.getContentAsString(java.nio.charset.StandardCharsets.UTF_8)).contains("Hệ số: phải từ 1 đến 9.", "value=\"99\"");
    }

    @Test
    void theOperatorUploadsLooksAndApproves() throws Exception {
        var operator = user(Role.PLATFORM_OPERATOR, null);
        var jar = Files.readAllBytes(TestPlugins.jar(TestPlugins.compile("uploaded"), Files.createTempFile("plugin", ".jar")));
        mvc.perform(multipart("/platform/plugins/files").file(new MockMultipartFile("file", "uploaded.jar", "application/java-archive", jar))
                .with(operator).with(csrf()).param("_key", UUID.randomUUID().toString()));
        var file = platform.waiting().stream().filter(one -> one.id().equals("uploaded")).findFirst().orElseThrow();
        assertThat(page("/platform/plugins", operator)).contains("data-file=\"" + file.sha256(), "uploaded.jar").doesNotContain("??");
        submit("/platform/plugins/files/" + file.sha256() + "/approve", operator, UUID.randomUUID().toString());
        assertThat(page("/platform/plugins", operator)).contains("data-plugin=\"uploaded\"");
        assertThat(page("/platform/plugins/calls?all=true", operator)).doesNotContain("??");
    }

    @Test
    void aFormThatIsSentTwiceActsOnce() throws Exception {
        var admin = user(Role.FEDERATION_ADMIN, FEDERATION);
        var key = UUID.randomUUID().toString();
        submit("/admin/plugins/good/enable", admin, key);
        submit("/admin/plugins/good/disable", admin, UUID.randomUUID().toString());
        assertThat(submit("/admin/plugins/good/enable", admin, key)).isEqualTo("/admin/plugins");
        assertThat(Tenant.in(FEDERATION, choices::enabled)).extracting(InstalledPlugin::id).containsExactly("quoc-gia");
    }

    @Test
    void theOperatorSeesWhyAPluginWasRefusedAndSwitchesOthersOff() throws Exception {
        var operator = user(Role.PLATFORM_OPERATOR, null);
        assertThat(page("/platform/plugins", operator)).contains("Gói newer cần giao diện &gt;=2.0.0, hệ thống có 1.0.0.",
                "/platform/plugins/good/1.2.3/switch-off").doesNotContain("??");
        submit("/platform/plugins/good/1.2.3/switch-off", operator, UUID.randomUUID().toString());
        assertThat(page("/platform/plugins", operator)).contains("Đã tắt", "/platform/plugins/good/1.2.3/switch-on");
        assertThat(submit("/platform/plugins/rescan", operator, UUID.randomUUID().toString())).isEqualTo("/platform/plugins");
    }

    @Test
    void othersAreKeptOut() throws Exception {
        for (var role : List.of(Role.STAFF, Role.VIEWER)) {
            var user = user(role, FEDERATION);
            assertThat(status("/admin/plugins", user)).isIn(403, 404);
            assertThat(status("/platform/plugins", user)).isIn(403, 404);
        }
        assertThat(status("/platform/plugins", user(Role.FEDERATION_ADMIN, FEDERATION))).isIn(403, 404);
        assertThat(status("/admin/plugins", user(Role.PLATFORM_OPERATOR, null))).isIn(403, 404);
    }

    private String page(String path, RequestPostProcessor user) throws Exception {
        var answer = mvc.perform(get(path).with(user)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }

    private int status(String path, RequestPostProcessor user) throws Exception {
        return mvc.perform(get(path).with(user)).andReturn().getResponse().getStatus();
    }

    private @Nullable String submit(String path, RequestPostProcessor user, String key) throws Exception {
        return mvc.perform(post(path).with(user).with(csrf()).param("_key", key)).andReturn().getResponse().getRedirectedUrl();
    }

    private RequestPostProcessor user(Role role, @Nullable FederationId federation) {
        var name = "u" + UUID.randomUUID().toString().substring(0, 8);
        var id = users.create(new NewUser(name, "Người dùng thử", role, false, federation, null, "mật khẩu rất dài 1"));
        var user = users.find(id).orElseThrow().user();
        return authentication(UsernamePasswordAuthenticationToken.authenticated(user, null, List.of()));
    }
}
