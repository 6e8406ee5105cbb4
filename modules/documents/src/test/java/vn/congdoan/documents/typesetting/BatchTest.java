package vn.congdoan.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import vn.congdoan.documents.Binding;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Documents;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Named;
import vn.congdoan.documents.Pdf;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Unprintable;
import vn.congdoan.spi.document.Block.Paragraph;

/// Many documents as one file.
class BatchTest {

    private static final Binding BOOK = new Binding.Book("Quyết định giao chỉ tiêu năm 2026");
    private static final Binding ZIP = new Binding.Zip();

    @Test
    void theBookKeepsBothStandards() throws Exception {
        var book = print(BOOK, Stream.concat(decisions(12), Stream.of(new Named("Kế hoạch", Samples.laiChau()))));
        assertThat(Standards.broken(book)).isEmpty();
    }

    @Test
    void eachBookmarkLeadsToItsDocumentInOrder() throws IOException {
        try (var book = Loader.loadPDF(print(BOOK, decisions(40)))) {
            var reading = new Reading(new Pdf(print(BOOK, decisions(40)), book.getNumberOfPages()));
            var titles = new ArrayList<String>();
            for (var item : book.getDocumentCatalog().getDocumentOutline().children()) {
                int page = book.getPages().indexOf(item.findDestinationPage(book));
                assertThat(reading.page(page + 1)).contains("đơn vị số " + titles.size() + ".");
                titles.add(item.getTitle());
            }
            assertThat(titles).isEqualTo(decisions(40).map(Named::name).toList());
        }
    }

    @Test
    void eachDocumentIsNumberedFromItsFirstPage() throws IOException {
        var plan = new Named("Kế hoạch", Samples.tenPages());
        try (var book = Loader.loadPDF(print(BOOK, Stream.of(plan, plan)))) {
            int half = book.getNumberOfPages() / 2;
            var labels = Objects.requireNonNull(book.getDocumentCatalog().getPageLabels()).getLabelsByPageIndices();
            assertThat(labels[half]).isEqualTo("1");
            assertThat(labels[half + 1]).isEqualTo("2");
            var reading = new Reading(new Pdf(print(BOOK, Stream.of(plan, plan)), 2 * half));
            assertThat(reading.lines(half + 2).getFirst()).isEqualTo("2");
        }
    }

    @Test
    void theBookSaysWhatEachDocumentSaysAlone() throws IOException {
        var plan = Samples.laiChau();
        var rare = Samples.with(List.of(Paragraph.of("Ångström Ω")));
        var book = new Reading(new Pdf(print(BOOK, Stream.of(new Named("1", plan), new Named("2", rare))), 0));
        assertThat(book.drawn()).isEqualTo(Reading.of(plan).drawn() + Reading.of(rare).drawn());
    }

    @Test
    void theZipHoldsWhatIsPrintedAloneUnderItsName() throws IOException {
        var files = unzipped(print(ZIP, Stream.of(new Named("78/KH-LĐLĐ", Samples.laiChau()),
                new Named("Giao chỉ tiêu", decision(0)), new Named("Giao chỉ tiêu", decision(1)))));
        assertThat(files).containsOnlyKeys("78-KH-LĐLĐ.pdf", "Giao chỉ tiêu.pdf", "Giao chỉ tiêu (2).pdf");
        assertThat(files.get("78-KH-LĐLĐ.pdf")).isEqualTo(new Documents().print(Samples.laiChau()).bytes());
    }

    @Test
    void theSameDocumentsGiveTheSameBytes() throws IOException {
        assertThat(print(BOOK, decisions(60))).isEqualTo(print(BOOK, decisions(60)));
        assertThat(print(ZIP, decisions(20))).isEqualTo(print(ZIP, decisions(20)));
    }

    @Test
    void anUnprintableDocumentIsNamedAndNothingIsWritten() throws IOException {
        long before = spools();
        for (var binding : List.of(BOOK, ZIP)) {
            var out = new ByteArrayOutputStream();
            var bad = new Named("Quyết định của CĐCS 07", Samples.with(List.of(Paragraph.of("\u4E2D"))));
            var documents = Stream.of(decisions(30), Stream.of(bad), decisions(30)).flatMap(some -> some);
            assertThatThrownBy(() -> new Documents().batch(documents, Profile.DECREE_30, Medium.PAPER, binding, out))
                    .isInstanceOf(Unprintable.class).hasMessageContainingAll("Quyết định của CĐCS 07", "U+4E2D", "block 1");
            assertThat(out.size()).isZero();
        }
        assertThat(spools()).isEqualTo(before);
    }

    @Test
    void documentsAreTakenOnlyAsFastAsTheyArePrinted() throws IOException {
        var taken = new AtomicInteger();
        var written = new AtomicInteger();
        var most = new AtomicInteger();
        Crew.work(IntStream.range(0, 500).mapToObj(i -> taken.incrementAndGet()).iterator(), number -> number,
                number -> {
                    assertThat(number).isEqualTo(written.incrementAndGet());
                    most.accumulateAndGet(taken.get() - written.get(), Math::max);
                });
        assertThat(written.get()).isEqualTo(500);
        assertThat(most.get()).isLessThanOrEqualTo(4 * Runtime.getRuntime().availableProcessors());
    }

    @Test
    void nothingToPrintIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> print(BOOK, Stream.empty()));
    }

    static Stream<Named> decisions(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Named("Quyết định số " + i, decision(i)));
    }

    /// As one of many units gets it: a page of text and a small table.
    static Document decision(int number) {
        return Samples.with(List.of(Paragraph.of("Giao chỉ tiêu phát triển đoàn viên cho đơn vị số " + number + "."),
                SampleTables.list(3 + number % 9), Paragraph.of("Đơn vị tổ chức thực hiện, báo cáo hằng tháng./.")));
    }

    private static byte[] print(Binding binding, Stream<Named> documents) throws IOException {
        var out = new ByteArrayOutputStream();
        new Documents().batch(documents, Profile.DECREE_30, Medium.PAPER, binding, out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> unzipped(byte[] archive) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static long spools() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.toString().endsWith(".spool")).count();
        }
    }
}
