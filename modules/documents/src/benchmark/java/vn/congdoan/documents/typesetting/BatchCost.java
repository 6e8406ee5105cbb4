package vn.congdoan.documents.typesetting;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import vn.congdoan.documents.Binding;
import vn.congdoan.documents.Documents;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Profile;

/// What 1,000 decisions for units cost: one after the other, as one book, as one archive.
final class BatchCost {

    private static final int DECISIONS = 1_000;
    private static final int ROUNDS = 6;

    private final Documents documents = new Documents();
    private final OperatingSystemMXBean machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final PrintStream out;

    /// Something to be measured.
    private interface Work {
        void run() throws IOException;
    }

    BatchCost(PrintStream out) {
        this.out = out;
    }

    void tell() throws IOException {
        out.printf("%n%d decisions, the best of %d rounds%n", DECISIONS, ROUNDS);
        measure("one by one", () -> BatchTest.decisions(DECISIONS).forEach(each -> documents.print(each.document())));
        measure("as one PDF", () -> batch(new Binding.Book("Quyết định")));
        measure("as a ZIP", () -> batch(new Binding.Zip()));
    }

    private void batch(Binding binding) throws IOException {
        documents.batch(BatchTest.decisions(DECISIONS), Profile.DECREE_30, Medium.PAPER, binding, OutputStream.nullOutputStream());
    }

    private void measure(String name, Work work) throws IOException {
        long time = Long.MAX_VALUE;
        long processor = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long startTime = System.nanoTime();
            long startProcessor = machine.getProcessCpuTime();
            work.run();
            time = Math.min(time, System.nanoTime() - startTime);
            processor = Math.min(processor, machine.getProcessCpuTime() - startProcessor);
        }
        out.printf(Locale.ROOT, "%-11s %6.0f ms, %6.0f ms of processors%n", name, time / 1e6, processor / 1e6);
    }
}
