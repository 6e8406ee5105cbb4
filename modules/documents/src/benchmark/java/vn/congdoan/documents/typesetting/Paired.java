package vn.congdoan.documents.typesetting;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// The same comparison by processor time of the one thread, all three in turn in one process: what other programs do
/// meanwhile disturbs this least. Collecting garbage is another thread's work and not in it.
final class Paired {

    private static final String[] WHO = {"ours", "openHtml", "openPdf"};
    private static final long SHARE = TimeUnit.MILLISECONDS.toNanos(1_500);
    private static final int ROUNDS = 10;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final PrintStream out;
    private long length;

    Paired(PrintStream out) {
        this.out = out;
    }

    void tell(String what) throws IOException {
        var printing = new Printing();
        printing.what = what;
        printing.prepare();
        var best = new double[] {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < WHO.length; i++) {
                best[i] = Math.min(best[i], milliseconds(printing, WHO[i]));
            }
        }
        out.printf(Locale.ROOT, "%s by processor time: ours %.2f ms, openHtml %.1f ms (%.1f times), openPdf %.2f ms (%.1f times)%n",
                what, best[0], best[1], best[1] / best[0], best[2], best[2] / best[0]);
    }

    private double milliseconds(Printing printing, String who) throws IOException {
        long start = threads.getCurrentThreadCpuTime();
        long used = 0;
        int times = 0;
        while (used < SHARE) {
            length += switch (who) {
                case "ours" -> printing.ours().length;
                case "openHtml" -> printing.openHtml().length;
                default -> printing.openPdf().length;
            };
            times++;
            used = threads.getCurrentThreadCpuTime() - start;
        }
        return used / 1e6 / times;
    }

    /// Of all that was printed, so that none of it is left out by the compiler.
    long length() {
        return length;
    }
}
