package vn.congdoan.provinces;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;
import vn.congdoan.provinces.files.Inspection;
import vn.congdoan.provinces.files.Limits;
import vn.congdoan.provinces.files.Manifest;
import vn.congdoan.spi.quota.Parameters;
import vn.congdoan.spi.quota.Proposal;

/// Five evil plugins: what throws, loops or allocates without end is cut off; what ends the JVM or reads files is never loaded.
class EvilPluginsTest {

    private static final Calls CALLS = new Calls(Duration.ofMillis(500), DataSize.ofMegabytes(64));
    private static final Inspection INSPECTION = new Inspection(new Limits(1_000_000, Set.of()), PluginFiles.SPI_VERSION, SpiOnly::shows);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"throw,THREW", "loop,OVERSTAYED", "stubborn,OVERSTAYED", "allocate,GREEDY", "array,THREW"})
    void whatGoesAstrayEndsAndLeavesNoThreadBehind(String behaviour, Outcome outcome) throws Exception {
        var plugin = loaded("bad-" + behaviour);
        var failed = outcome(plugin, behaviour);
        assertThat(failed).isEqualTo(outcome);
        assertThat(threads(plugin)).as("threads of it half a second later").isEmpty();
    }

    @Test
    void theOthersAnswerInTimeWhileOneSpins() throws Exception {
        var spinning = loaded("spinning");
        var honest = loaded("honest");
        var spin = Thread.ofPlatform().start(() -> outcome(spinning, "loop"));
        Thread.sleep(50);
        long begun = System.nanoTime();
        assertThat(ask(honest, "good").cells()).hasSize(1);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(400));
        spin.join();
    }

    @Test
    void theStopsThatAreWovenInCostLittle() throws Exception {
        var plugin = loaded("busy");
        long begun = System.nanoTime();
        var patient = new Calls(Duration.ofSeconds(30));
        var proposal = patient.call("busy", plugin.loader(), () -> propose(plugin, "late"));
        assertThat(proposal.cells().getFirst().amount()).isBetween(0L, 4L);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).as("200 million rounds").isLessThan(Duration.ofSeconds(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"System.exit(1)", "Runtime.getRuntime().halt(1)", "System.load(\"/tmp/x.so\")", "System.setProperty(\"a\", \"b\")",
            "java.nio.file.Files.readString(java.nio.file.Path.of(\"/etc/passwd\"))", "new java.io.FileInputStream(\"/etc/passwd\")",
            "new java.util.Formatter(\"/tmp/x\")", "new java.util.Scanner(new java.io.File(\"/etc/passwd\"))",
            "new Thread(() -> { }).start()", "Thread.ofVirtual().start(() -> { })", "new ProcessBuilder(\"id\").start()",
            "Class.forName(\"java.lang.Runtime\").getMethod(\"getRuntime\").invoke(null)", "getClass().getClassLoader().loadClass(\"x\")",
            "java.lang.invoke.MethodHandles.lookup().findStatic(System.class, \"exit\", null)", "new java.net.URI(\"http://x\").toURL().openStream()",
            "java.util.Locale.setDefault(java.util.Locale.ROOT)", "java.util.List.of(1).parallelStream().count()",
            "java.util.concurrent.ForkJoinPool.commonPool().submit(() -> { })", "new java.util.Timer().cancel()",
            "java.time.LocalDate.now()", "Math.random()"})
    void whatReachesForMoreThanItMayIsRefusedByName(String statement) throws Exception {
        var file = inspected("reaching", statement);
        assertThat(file.installable()).isFalse();
        assertThat(file.faults()).allSatisfy(fault -> {
            assertThat(fault.key()).isEqualTo("provinces.file.reaches");
            assertThat(fault.arguments().subList(0, 2)).containsExactly("reaching", "evil.Evil");
        });
    }

    @Test
    void theMemberIsNamed() throws Exception {
        assertThat(inspected("leaving", "System.exit(1)").faults()).singleElement()
                .satisfies(fault -> assertThat(fault.arguments()).containsExactly("leaving", "evil.Evil", "java.lang.System.exit"));
    }

    @Test
    void anOrdinaryPluginIsInstallable() throws Exception {
        var file = inspected("ordinary", "var said = \"%s %d\".formatted(List.of(1, 2).stream().map(i -> i + 1).toList(), 3)");
        assertThat(file.faults()).isEmpty();
        assertThat(file.formulas()).containsExactly("evil.Evil");
        assertThat(file.sha256()).hasSize(64);
    }

    @Test
    void aBombIsNotUnpacked() throws Exception {
        var classes = TestPlugins.compile("bomb");
        Files.write(classes.resolve("zeros"), new byte[4_000_000]);
        assertThat(INSPECTION.of(TestPlugins.jar(classes, folder.resolve("bomb.jar")), "bomb.jar", true).faults()).singleElement()
                .satisfies(fault -> assertThat(fault.key()).isEqualTo("provinces.file.bomb"));
    }

    private Manifest inspected(String id, String statement) throws Exception {
        var call = "try { " + statement + "; } catch (Throwable e) { }";
        var jar = TestPlugins.jar(TestPlugins.compile(id, id, ">=1.0.0", call), folder.resolve(id + ".jar"));
        return INSPECTION.of(jar, id + ".jar", true);
    }

    private static Brought loaded(String id) {
        return TestPlugins.load(List.of(TestPlugins.compile(id)), CALLS).taken().getFirst();
    }

    private static Outcome outcome(Brought plugin, String behaviour) {
        try {
            ask(plugin, behaviour);
            return Outcome.ANSWERED;
        } catch (Calls.Failure e) {
            return e.outcome();
        }
    }

    private static Proposal ask(Brought plugin, String behaviour) throws Calls.Failure {
        return CALLS.call(plugin.id(), plugin.loader(), () -> propose(plugin, behaviour));
    }

    private static Proposal propose(Brought plugin, String behaviour) {
        return plugin.formula("cong-thuc").orElseThrow().formula()
                .propose(Requests.quota(behaviour).with(new Parameters(Map.of("he-so", "7"))));
    }

    private static List<Thread> threads(Brought plugin) throws InterruptedException {
        for (int i = 0; i < 50 && !running(plugin).isEmpty(); i++) {
            Thread.sleep(10);
        }
        return running(plugin);
    }

    private static List<Thread> running(Brought plugin) {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals("plugin-" + plugin.id())).toList();
    }
}
