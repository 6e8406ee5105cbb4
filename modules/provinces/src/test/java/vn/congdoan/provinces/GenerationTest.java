package vn.congdoan.provinces;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerationTest {

    private static final Calls CALLS = new Calls(Duration.ofMillis(500));

    @TempDir
    private Path folder;

    @Test
    void jarsAndClassDirectoriesAreTaken() {
        var jar = TestPlugins.jar(TestPlugins.compile("packed"), folder.resolve("packed.jar"));
        var plugins = TestPlugins.load(List.of(jar, TestPlugins.compile("loose")), CALLS);
        assertThat(plugins.taken()).extracting(Brought::id, Brought::version)
                .containsExactly(org.assertj.core.api.Assertions.tuple("packed", "1.2.3"), org.assertj.core.api.Assertions.tuple("loose", "1.2.3"));
        assertThat(plugins.refused()).isEmpty();
        assertThat(plugins.find("packed", null).orElseThrow().offers().formulas()).extracting(Offer::reference).containsExactly("packed/cong-thuc");
    }

    @Test
    void ofTwoOfTheSameVersionTheFirstIsTaken() {
        var plugins = TestPlugins.load(List.of(TestPlugins.compile("same"), TestPlugins.compile("same")), CALLS);
        assertThat(plugins.taken()).hasSize(1);
        assertThat(plugins.refused()).isEmpty();
    }

    @Test
    void anotherMajorVersionOfTheInterfaceIsRefused() {
        assertRefused(TestPlugins.compile("newer", "newer", ">=2.0.0 & <3.0.0", ""), "newer", "provinces.refused.version");
        assertRefused(TestPlugins.compile("older", "older", "<1.0.0", ""), "older", "provinces.refused.version");
    }

    @Test
    void aPluginThatIsNotWhatItsDescriptorSaysIsRefused() {
        assertRefused(TestPlugins.compile("lai-chau", "an-giang", ">=1.0.0", ""), "lai-chau", "provinces.refused.identity");
    }

    @Test
    void aPluginThatThrowsOrHangsWhileItIsLoadedIsRefused() {
        assertRefused(TestPlugins.compile("thrower", "thrower", ">=1.0.0", "if (true) throw new RuntimeException();"), "thrower",
                "provinces.failed.threw");
        assertRefused(TestPlugins.compile("hanger", "hanger", ">=1.0.0", "while (true) Thread.onSpinWait();"), "hanger",
                "provinces.failed.overstayed");
    }

    @Test
    void whatIsNoPluginIsRefusedByItsFileName() throws Exception {
        var junk = Files.writeString(folder.resolve("junk.jar"), "not a jar");
        assertRefused(junk, "junk.jar", "provinces.refused.unreadable");
    }

    @Test
    void theOthersAreTakenBesideARefusedOne() {
        var plugins = TestPlugins.load(List.of(TestPlugins.compile("liar", "truth", ">=1.0.0", ""), TestPlugins.compile("honest")), CALLS);
        assertThat(plugins.taken()).extracting(Brought::id).containsExactly("honest");
    }

    private static void assertRefused(Path path, String id, String why) {
        var plugins = TestPlugins.load(List.of(path), CALLS);
        assertThat(plugins.taken()).isEmpty();
        assertThat(plugins.refused()).hasSize(1);
        assertThat(plugins.refused().getFirst().id()).isEqualTo(id);
        assertThat(plugins.refused().getFirst().reason().key()).isEqualTo(why);
        assertThat(plugins.refused().getFirst().reason().arguments().getFirst()).isEqualTo(id);
    }
}
