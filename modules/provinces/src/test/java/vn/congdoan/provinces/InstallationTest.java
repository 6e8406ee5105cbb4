package vn.congdoan.provinces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Tenant;
import vn.congdoan.provinces.files.Inspection;
import vn.congdoan.provinces.files.Manifest;
import vn.congdoan.spi.quota.Parameters;
import vn.congdoan.spi.quota.Proposal;

@SpringBootTest
class InstallationTest {

    private static final FederationId ONE = new FederationId(1);
    private static final FederationId TWO = new FederationId(2);
    private static Path folder = Path.of("");

    @Autowired
    private PlatformPlugins platform;

    @Autowired
    private FederationPlugins choices;

    @Autowired
    private Provinces provinces;

    @Autowired
    private Folders folders;

    @Autowired
    private Stock stock;

    @Autowired
    private AllowList allowList;

    @Autowired
    private Inspection inspection;

    @DynamicPropertySource
    static void plugins(DynamicPropertyRegistry registry) throws Exception {
        folder = Files.createTempDirectory("plugins");
        registry.add("congdoan.plugins.dir", folder::toString);
    }

    @BeforeEach
    void installTwoVersions() throws Exception {
        install("an-lao", "1.0.0");
        install("an-lao", "1.1.0");
        for (var federation : List.of(ONE, TWO)) {
            Tenant.in(federation, () -> choices.disable("an-lao"));
        }
    }

    @Test
    void anUploadIsNotLoadedBeforeItIsApproved() throws Exception {
        var arrived = bring("moi", "1.0.0");
        assertThat(installed()).doesNotContain("moi 1.0.0");
        assertThat(platform.waiting()).extracting(Manifest::sha256).contains(arrived.sha256());
        platform.approve(arrived.sha256());
        assertThat(installed()).contains("moi 1.0.0");
        assertThat(platform.waiting()).extracting(Manifest::sha256).doesNotContain(arrived.sha256());
    }

    @Test
    void aFileInTheFolderWaitsForApprovalToo() {
        var jar = TestPlugins.jar(TestPlugins.compile("dropped"), folder.resolve("dropped.jar"));
        platform.rescan();
        var file = platform.waiting().stream().filter(one -> one.id().equals("dropped")).findFirst().orElseThrow();
        platform.approve(file.sha256());
        assertThat(jar.toFile().delete()).isTrue();
        platform.rescan();
        assertThat(installed()).as("kept where all nodes find it").contains("dropped 1.2.3");
    }

    @Test
    void anotherNodeFindsWhatWasApprovedHere() {
        var calls = new Calls(Duration.ofSeconds(5));
        var other = new Shelf(folders, new Copies(inspection, stock), stock, allowList, calls);
        assertThat(other.now().find("an-lao", "1.1.0")).isPresent();
        other.close();
    }

    @Test
    void otherContentsUnderTheSameVersionAreRefused() throws Exception {
        var classes = TestPlugins.version("an-lao", "1.0.0");
        Files.writeString(classes.resolve("more.txt"), "x");
        assertThat(bring(classes, "an-lao")).isInstanceOfSatisfying(Arrival.Refused.class,
                refused -> assertThat(refused.reasons()).singleElement().hasFieldOrPropertyWithValue("key", "provinces.file.same-version"));
    }

    @Test
    void federationsUseDifferentVersionsAndMoveBetweenThem() {
        Tenant.in(ONE, () -> choices.enable("an-lao"));
        Tenant.in(TWO, () -> choices.enable("an-lao"));
        Tenant.in(ONE, () -> choices.move("an-lao", "1.1.0", "1.0.0"));
        assertThat(answeredBy(ONE, null)).isEqualTo("1.0.0");
        assertThat(answeredBy(TWO, null)).isEqualTo("1.1.0");
        Tenant.in(ONE, () -> choices.move("an-lao", "1.0.0", "1.1.0"));
        assertThat(answeredBy(ONE, null)).isEqualTo("1.1.0");
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> Tenant.in(ONE, () -> choices.move("an-lao", "1.0.0", "1.0.0")));
    }

    @Test
    void aCampaignStaysOnTheVersionItBeganWith() {
        Tenant.in(ONE, () -> choices.enable("an-lao"));
        assertThat(Tenant.in(ONE, () -> provinces.version("an-lao/cong-thuc"))).contains("1.1.0");
        assertThat(answeredBy(ONE, "1.0.0")).isEqualTo("1.0.0");
        assertThat(Tenant.in(ONE, () -> provinces.propose("an-lao/cong-thuc", "0.9.0", Requests.quota("good"))))
                .isInstanceOfSatisfying(Answer.Failed.class, failed -> assertThat(failed.messageKey()).isEqualTo("provinces.version-gone"));
    }

    @Test
    void aVersionThatIsUsedIsNotRemoved() {
        Tenant.in(ONE, () -> choices.enable("an-lao"));
        assertThat(platform.remove("an-lao", "1.1.0")).isInstanceOf(Removal.Refused.class);
        Tenant.in(ONE, () -> choices.move("an-lao", "1.1.0", "1.0.0"));
        assertThat(platform.remove("an-lao", "1.1.0")).isInstanceOf(Removal.Removed.class);
        assertThat(installed()).contains("an-lao 1.0.0").doesNotContain("an-lao 1.1.0");
    }

    @Test
    void parametersAreCheckedAndStandOverThePresets() {
        Tenant.in(ONE, () -> choices.enable("an-lao"));
        Tenant.in(ONE, () -> {
            assertThat(choices.configure("an-lao/cong-thuc", Map.of("he-so", "10"))).isInstanceOfSatisfying(Configured.Refused.class,
                    refused -> assertThat(refused.faults()).containsOnlyKeys("he-so"));
            assertThat(choices.configure("an-lao/cong-thuc", Map.of("khac", "1"))).isInstanceOf(Configured.Refused.class);
            assertThat(amount(Parameters.NONE)).isEqualTo(7);
            assertThat(choices.configure("an-lao/cong-thuc", Map.of("he-so", "3"))).isInstanceOf(Configured.Done.class);
            assertThat(amount(Parameters.NONE)).isEqualTo(3);
            assertThat(amount(new Parameters(Map.of("he-so", "4")))).as("a campaign's own").isEqualTo(4);
            assertThat(provinces.propose("an-lao/cong-thuc", Requests.quota("good").with(new Parameters(Map.of("he-so", "0")))))
                    .isInstanceOfSatisfying(Answer.Failed.class, f -> assertThat(f.messageKey()).isEqualTo("provinces.parameter.not-asked"));
            choices.configure("an-lao/cong-thuc", Map.of());
        });
    }

    @Test
    void callsAreOnTheRecordOfTheFederationThatMadeThem() {
        Tenant.in(ONE, () -> choices.enable("an-lao"));
        answeredBy(ONE, null);
        Tenant.in(ONE, () -> provinces.propose("an-lao/cong-thuc", Requests.quota("negative")));
        assertThat(Tenant.in(ONE, () -> choices.calls(false, 2))).extracting(CallRecord::outcome)
                .containsExactly(Outcome.NONSENSE, Outcome.ANSWERED);
        assertThat(Tenant.in(TWO, () -> choices.calls(false, 10))).noneMatch(call -> call.outcome() == Outcome.NONSENSE);
        assertThat(platform.calls(true, 1)).singleElement().hasFieldOrPropertyWithValue("federation", 1L);
    }

    @Test
    void aVersionInQuarantineLeavesTheOtherInUse() {
        Tenant.in(ONE, () -> choices.enable("an-lao"));
        for (int i = 0; i < 3; i++) {
            Tenant.in(ONE, () -> provinces.propose("an-lao/cong-thuc", "1.1.0", Requests.quota("throw")));
        }
        assertThat(Tenant.in(ONE, () -> provinces.propose("an-lao/cong-thuc", Requests.quota("good")))).isInstanceOf(Answer.Failed.class);
        assertThat(answeredBy(ONE, "1.0.0")).isEqualTo("1.0.0");
        platform.switchOn("an-lao", "1.1.0");
    }

    private long amount(Parameters parameters) {
        var answer = provinces.propose("an-lao/cong-thuc", Requests.quota("good").with(parameters));
        return answer instanceof Answer.Given<Proposal> given ? given.value().cells().getFirst().amount() : -1;
    }

    private String answeredBy(FederationId federation, @Nullable String version) {
        var answer = Tenant.in(federation, () -> provinces.propose("an-lao/cong-thuc", version, Requests.quota("good")));
        return answer instanceof Answer.Given<Proposal> given ? given.version() : answer.toString();
    }

    private List<String> installed() {
        return platform.installed().stream().map(plugin -> plugin.id() + " " + plugin.version()).toList();
    }

    private void install(String id, String version) throws Exception {
        if (!installed().contains(id + " " + version)) {
            platform.approve(bring(id, version).sha256());
        }
    }

    private Manifest bring(String id, String version) throws Exception {
        var arrival = bring(TestPlugins.version(id, version), id);
        return arrival instanceof Arrival.Arrived(var manifest) ? manifest : org.assertj.core.api.Assertions.fail(arrival.toString());
    }

    private Arrival bring(Path classes, String id) throws Exception {
        return platform.bring(id + ".jar", Files.readAllBytes(TestPlugins.jar(classes, Files.createTempFile("plugin", ".jar"))));
    }
}
