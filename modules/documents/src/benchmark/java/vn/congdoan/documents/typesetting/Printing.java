package vn.congdoan.documents.typesetting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Documents;

/// Prints the same documents with this engine and with two libraries.
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Printing {

    static final String PLAN = "plan";
    static final String LIST = "list";

    /// What is printed: the plan with its two annexes, or the list of 1,000 rows.
    @Param({PLAN, LIST})
    public String what = PLAN;

    private final Documents documents = new Documents();
    private final FontFiles fonts;
    private final OpenHtml openHtml;
    private final OpenPdf openPdf;
    private Document document = document(PLAN);
    private String html = "";

    public Printing() {
        try {
            fonts = new FontFiles();
            openHtml = new OpenHtml(fonts);
            openPdf = new OpenPdf(fonts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document document(String what) {
        return what.equals(PLAN) ? Samples.laiChau() : Samples.with(List.of(SampleTables.list(1_000)));
    }

    /// Makes what each of them is given.
    @Setup
    public void prepare() {
        document = document(what);
        html = Markup.of(document);
    }

    @Benchmark
    public byte[] ours() {
        return documents.print(document).bytes();
    }

    @Benchmark
    public byte[] openHtml() throws IOException {
        return openHtml.print(html);
    }

    @Benchmark
    public byte[] openPdf() {
        return openPdf.print(document);
    }
}
