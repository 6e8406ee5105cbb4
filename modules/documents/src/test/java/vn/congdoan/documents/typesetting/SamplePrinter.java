package vn.congdoan.documents.typesetting;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Documents;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Profile;
import vn.congdoan.spi.document.Annex;

/// Prints the samples to a folder, to be looked at, and measures how long a plan takes.
final class SamplePrinter {

    private SamplePrinter() {
    }

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments.length > 0 ? arguments[0] : "/tmp/documents");
        Files.createDirectories(folder);
        print(folder, "lai-chau", Samples.laiChau());
        print(folder, "an-giang", Samples.anGiang());
        print(folder, "letter", MoreSamples.letter());
        print(folder, "submission", MoreSamples.submission());
        print(folder, "decision", MoreSamples.decision());
        print(folder, "regulation", MoreSamples.regulation());
        print(folder, "twelve-notes", Samples.twelveNotes());
        print(folder, "by-content", Samples.with(List.of(MoreSamples.byContent())));
        Files.write(folder.resolve("annex.pdf"), new Typesetter(Profile.DECREE_30).printAnnex(MoreSamples.regulation(), 2,
                Medium.ELECTRONIC, "78/KH-LĐLĐ; 2024-06-11T09:30:15+07:00").bytes());
        print(folder, "ten-pages", Samples.tenPages());
        print(folder, "list-300", Samples.with(List.of(SampleTables.list(300))));
        print(folder, "awkward", Samples.with(List.of(SampleTables.awkward())));
        print(folder, "sixteen", wide());
        if (arguments.length > 1) {
            return;
        }
        var list = Samples.with(List.of(SampleTables.list(1000)));
        for (int round = 0; round < 8; round++) {
            System.out.printf("plan %s; list %s%n", cost(Samples.laiChau(), 400), cost(list, 20));
        }
    }

    private static Document wide() {
        var base = Samples.with(List.of());
        var annex = new Annex(List.of(), List.of("BẢNG MƯỜI SÁU CỘT"), "", null, true,
                List.of(SampleTables.sixteenColumns()), null);
        var upright = new Annex(List.of(), List.of("BẢNG MƯỜI SÁU CỘT"), "", null, false,
                List.of(SampleTables.sixteenColumns()), null);
        return new Document(base.heading(), base.type(), base.subject(), base.body(), base.signature(),
                base.recipients(), List.of(annex, upright));
    }

    private static void print(Path folder, String name, Document document) throws IOException {
        Files.write(folder.resolve(name + ".pdf"), new Documents().print(document).bytes());
    }

    /// Processor time and allocation of one print, which other processes on the machine disturb least.
    private static String cost(Document document, int times) {
        var documents = new Documents();
        var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = thread.getCurrentThreadAllocatedBytes();
        long start = thread.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            documents.print(document);
        }
        return "%.2f ms, %.2f MB".formatted((thread.getCurrentThreadCpuTime() - start) / 1e6 / times,
                (thread.getCurrentThreadAllocatedBytes() - bytes) / 1e6 / times);
    }
}
