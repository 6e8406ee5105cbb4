package vn.congdoan.provinces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Tenant;
import vn.congdoan.spi.Figure;

@SpringBootTest(properties = {"congdoan.plugins.deadline=400ms", "congdoan.plugins.memory=64MB", "congdoan.plugins.allow-list=off"})
class ProvincesTest {

    private static final FederationId ONE = new FederationId(1);
    private static final FederationId TWO = new FederationId(2);
    private static Path folder = Path.of("");

    @Autowired
    private Provinces provinces;

    @Autowired
    private FederationPlugins choices;

    @Autowired
    private PlatformPlugins platform;

    @DynamicPropertySource
    static void plugins(DynamicPropertyRegistry registry) throws Exception {
        folder = Files.createTempDirectory("plugins");
        TestPlugins.jar(TestPlugins.compile("good"), folder.resolve("good.jar"));
        TestPlugins.jar(TestPlugins.compile("evil"), folder.resolve("evil.jar"));
        TestPlugins.jar(TestPlugins.compile("formulas"), folder.resolve("formulas.jar"));
        TestPlugins.jar(TestPlugins.compile("newer", "newer", ">=2.0.0", ""), folder.resolve("newer.jar"));
        registry.add("congdoan.plugins.dir", folder::toString);
        registry.add("congdoan.plugins.classes", () -> TestPlugins.compile("quoc-gia").toString());
    }

    @AfterEach
    void forget() {
        platform.switchOn("evil", "1.2.3");
        platform.switchOn("good", "1.2.3");
        for (var federation : List.of(ONE, TWO)) {
            Tenant.in(federation, () -> List.of("evil", "formulas", "good", "quoc-gia").forEach(choices::disable));
        }
    }

    @Test
    void aFederationThatEnabledNothingHasTheNationalDefault() {
        assertThat(in(ONE, choices::enabled)).extracting(InstalledPlugin::id).containsExactly("quoc-gia");
        assertThat(in(ONE, provinces::formulas)).extracting(Offer::reference).containsExactly("quoc-gia/cong-thuc");
    }

    @Test
    void eachFederationEnablesAndChoosesForItself() {
        Tenant.in(ONE, () -> {
            choices.enable("good");
            choices.enable("evil");
            choices.choose("evil");
        });
        assertThat(in(ONE, choices::enabled)).extracting(InstalledPlugin::id).containsExactly("evil", "good");
        assertThat(in(ONE, provinces::planLayouts)).extracting(Offer::reference).containsExactly("evil/cong-thuc", "good/cong-thuc");
        assertThat(in(ONE, () -> provinces.display().percent().format(1, Figure.of(3)))).isEqualTo("33,4%");
        assertThat(in(TWO, choices::enabled)).extracting(InstalledPlugin::id).containsExactly("quoc-gia");
    }

    @Test
    void disablingTheLastOneFallsBackOnTheDefault() {
        Tenant.in(ONE, () -> choices.choose("good"));
        Tenant.in(ONE, () -> choices.disable("good"));
        assertThat(in(ONE, choices::enabled)).extracting(InstalledPlugin::id).containsExactly("quoc-gia");
    }

    @Test
    void aFormulaThatIsNotEnabledIsNotAsked() {
        assertFailed(propose("good/cong-thuc", "good"), "provinces.not-enabled");
        Tenant.in(ONE, () -> choices.enable("good"));
        assertThat(propose("good/cong-thuc", "good")).isInstanceOf(Answer.Given.class);
        assertFailed(propose("good/khac", "good"), "provinces.not-found");
        Tenant.in(ONE, () -> choices.disable("good"));
        assertFailed(propose("good/cong-thuc", "good"), "provinces.not-enabled");
    }

    @Test
    void unknownAndRefusedPluginsCannotBeEnabled() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Tenant.in(ONE, () -> choices.enable("nowhere")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> Tenant.in(ONE, () -> choices.choose("newer")));
    }

    @Test
    void theOperatorSeesWhatWasRefused() {
        assertThat(platform.waiting()).filteredOn(file -> file.id().equals("newer")).singleElement().satisfies(file -> {
            assertThat(file.installable()).isFalse();
            assertThat(file.faults()).singleElement()
                    .hasToString("Message[key=provinces.refused.version, arguments=[newer, >=2.0.0, 1.0.0]]");
        });
    }

    @ParameterizedTest
    @CsvSource({"throw,provinces.failed.threw", "error,provinces.failed.threw", "loop,provinces.failed.overstayed",
            "null,provinces.nonsense.null", "null-inside,provinces.nonsense.null", "negative,provinces.nonsense.negative",
            "weight,provinces.nonsense.negative", "foreign-unit,provinces.nonsense.unit",
            "foreign-indicator,provinces.nonsense.indicator", "foreign-enterprise,provinces.nonsense.enterprise",
            "twice,provinces.nonsense.twice", "unexplained,provinces.nonsense.unexplained", "both,provinces.nonsense.given-and-shared",
            "allocate,provinces.failed.greedy", "array,provinces.failed.greedy", "stubborn,provinces.failed.overstayed",
            "sum,provinces.nonsense.sum", "huge,provinces.nonsense.huge", "bounds,provinces.nonsense.bounds",
            "shared-twice,provinces.nonsense.given-and-shared", "step,provinces.nonsense.step"})
    void badAnswersAreFailuresOfThePlugin(String behaviour, String why) {
        Tenant.in(ONE, () -> choices.enable("evil"));
        assertFailed(propose("evil/cong-thuc", behaviour), why);
    }

    @Test
    void kindsOfDocumentsThatNoOwnPluginLaysOutAreTheNationalDefaults() {
        Tenant.in(ONE, () -> choices.enable("formulas"));
        assertThat(in(ONE, provinces::formulas)).extracting(Offer::plugin).containsExactly("formulas");
        assertThat(in(ONE, provinces::planLayouts)).extracting(Offer::reference).containsExactly("quoc-gia/cong-thuc");
        assertThat(in(ONE, () -> provinces.plan("quoc-gia/cong-thuc", Requests.plan("good")))).isInstanceOf(Answer.Given.class);
        assertThat(in(ONE, provinces::reviewLayouts)).isEmpty();
        assertFailed(propose("quoc-gia/cong-thuc", "good"), "provinces.not-enabled");
    }

    @Test
    void aDocumentWithAHoleIsRefused() {
        Tenant.in(ONE, () -> choices.enable("evil"));
        assertThat(in(ONE, () -> provinces.plan("evil/cong-thuc", Requests.plan("good")))).isInstanceOf(Answer.Given.class);
        assertThat(in(ONE, () -> provinces.plan("evil/cong-thuc", Requests.plan("null"))))
                .isEqualTo(new Answer.Failed<>("evil", "provinces.nonsense.null", List.of("evil", "Draft.subject")));
    }

    @Test
    void threeFailuresInARowSwitchItOffForEverybody() {
        Tenant.in(ONE, () -> choices.enable("evil"));
        Tenant.in(TWO, () -> choices.enable("evil"));
        propose("evil/cong-thuc", "throw");
        propose("evil/cong-thuc", "throw");
        propose("evil/cong-thuc", "good");
        propose("evil/cong-thuc", "throw");
        propose("evil/cong-thuc", "throw");
        assertThat(in(TWO, provinces::formulas)).hasSize(1);
        propose("evil/cong-thuc", "negative");
        assertThat(in(TWO, provinces::formulas)).isEmpty();
        assertFailed(propose("evil/cong-thuc", "good"), "provinces.quarantined");
        assertThat(platform.installed()).filteredOn(plugin -> plugin.id().equals("evil")).singleElement().satisfies(plugin -> {
            assertThat(plugin.state()).isEqualTo(InstalledPlugin.State.QUARANTINED);
            assertThat(plugin.reason()).hasToString("Message[key=provinces.nonsense.negative, arguments=[evil, u1, dv, -1]]");
        });
        platform.switchOn("evil", "1.2.3");
        assertThat(propose("evil/cong-thuc", "good")).isInstanceOf(Answer.Given.class);
    }

    @Test
    void theOthersGoOnWhileOneIsSwitchedOff() {
        Tenant.in(ONE, () -> {
            choices.enable("evil");
            choices.enable("good");
        });
        platform.switchOff("evil", "1.2.3");
        assertFailed(propose("evil/cong-thuc", "good"), "provinces.off");
        assertThat(propose("good/cong-thuc", "good")).isInstanceOf(Answer.Given.class);
        assertThat(in(ONE, () -> provinces.display().percent())).isEqualTo(vn.congdoan.spi.PercentRule.PLAIN);
    }

    @Test
    void aRescanTakesNewFilesAndLetsGoOfRemovedOnes() throws Exception {
        var late = TestPlugins.jar(TestPlugins.compile("late"), folder.resolve("late.jar"));
        platform.rescan();
        assertThat(platform.installed()).extracting(InstalledPlugin::id).contains("late", "good");
        Files.delete(late);
        platform.rescan();
        assertThat(platform.installed()).extracting(InstalledPlugin::id).doesNotContain("late").contains("good");
    }

    private Answer<?> propose(String formula, String behaviour) {
        return in(ONE, () -> provinces.propose(formula, Requests.quota(behaviour)));
    }

    private static void assertFailed(Answer<?> answer, String why) {
        assertThat(answer).isInstanceOfSatisfying(Answer.Failed.class, failed -> assertThat(failed.messageKey()).isEqualTo(why));
    }

    private static <R> R in(FederationId federation, Supplier<R> work) {
        return Tenant.in(federation, work);
    }
}
