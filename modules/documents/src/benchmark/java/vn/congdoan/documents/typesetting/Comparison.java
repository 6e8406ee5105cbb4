package vn.congdoan.documents.typesetting;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Checks that all three print every word, measures them, and tells how many times faster this engine is, and what many
/// documents together cost.
public final class Comparison {

    private static final String[] WHAT = {Printing.PLAN, Printing.LIST};

    private final PrintStream out;

    private Comparison(PrintStream out) {
        this.out = out;
    }

    @SuppressWarnings("SystemOut") // a benchmark speaks to whoever runs it
    public static void main(String[] arguments) throws IOException, RunnerException {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2;
        var comparison = new Comparison(System.out);
        comparison.check(Path.of(arguments.length > 1 ? arguments[1] : "target/benchmark"));
        comparison.load("before");
        comparison.tell(measure(seconds));
        comparison.tellPaired();
        new BatchCost(System.out).tell();
        comparison.load("after");
    }

    private void check(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var what : WHAT) {
            var printing = new Printing();
            printing.what = what;
            printing.prepare();
            check(folder, what, "ours", printing.ours());
            check(folder, what, "openHtml", printing.openHtml());
            check(folder, what, "openPdf", printing.openPdf());
        }
    }

    private void check(Path folder, String what, String who, byte[] pdf) throws IOException {
        Files.write(folder.resolve(what + "-" + who + ".pdf"), pdf);
        var missing = Words.missing(Printing.document(what), pdf);
        if (!missing.isEmpty()) {
            throw new IllegalStateException(who + " does not print all of the " + what + ": " + missing);
        }
        out.printf("%-5s %-9s %5d KB, all words in it%n", what, who, pdf.length / 1000);
    }

    private static Collection<RunResult> measure(int seconds) throws RunnerException {
        return new Runner(new OptionsBuilder().include(Printing.class.getName()).threads(1).forks(2)
                .warmupIterations(6).warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(6).measurementTime(TimeValue.seconds(seconds))
                .jvmArgs("-Xmx1g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED")
                .addProfiler(GCProfiler.class).build()).run();
    }

    private void tell(Collection<RunResult> results) {
        var times = new TreeMap<String, RunResult>();
        results.forEach(result -> times.put(result.getParams().getParam("what") + " "
                + result.getPrimaryResult().getLabel(), result));
        out.printf("%n%-16s %10s %10s %8s %12s%n", "", "ms (mean)", "ms (best)", "noise", "MB allocated");
        times.forEach((name, result) -> out.printf(Locale.ROOT, "%-16s %10.2f %10.2f %7.0f%% %12.2f%n", name,
                mean(result), best(result), 100 * result.getPrimaryResult().getStatistics().getStandardDeviation() / mean(result),
                Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm")).getScore() / 1e6));
        out.println();
        for (var what : WHAT) {
            for (var who : new String[] {"openHtml", "openPdf"}) {
                var ours = times.get(what + " ours");
                var theirs = times.get(what + " " + who);
                if (ours != null && theirs != null) {
                    out.printf(Locale.ROOT, "%s: %.1f times faster than %s (by best iterations %.1f)%n", what,
                            mean(theirs) / mean(ours), who, best(theirs) / best(ours));
                }
            }
        }
    }

    private void tellPaired() throws IOException {
        out.println();
        var paired = new Paired(out);
        for (var what : WHAT) {
            paired.tell(what);
        }
        out.printf("(%d MB printed)%n", paired.length() / 1_000_000);
    }

    private static double mean(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double best(RunResult result) {
        return result.getPrimaryResult().getStatistics().getMin();
    }

    private void load(String when) {
        var machine = ManagementFactory.getOperatingSystemMXBean();
        out.printf(Locale.ROOT, "load of the machine %s: %.2f on %d processors%n", when,
                machine.getSystemLoadAverage(), machine.getAvailableProcessors());
    }
}
