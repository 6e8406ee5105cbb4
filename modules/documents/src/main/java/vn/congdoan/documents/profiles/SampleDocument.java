package vn.congdoan.documents.profiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.Composer;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Documents;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Letterhead;
import vn.congdoan.documents.Marks;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Pdf;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Issuer;
import vn.congdoan.spi.layout.Laid;

/// A document that shows what a style says: every level of numbers, a table, a footnote, a lying annex.
@Component
public class SampleDocument {

    private static final Issuer SOMEBODY = new Issuer(List.of("TỔNG LIÊN ĐOÀN LAO ĐỘNG", "VIỆT NAM"),
            List.of("LIÊN ĐOÀN LAO ĐỘNG TỈNH …"), "Liên đoàn Lao động tỉnh …", "LĐLĐ tỉnh …", "…", "LĐLĐ");

    private final Documents documents;
    private final Composer composer;
    private final ObjectProvider<Letterhead> letterheads;

    SampleDocument(Documents documents, Composer composer, ObjectProvider<Letterhead> letterheads) {
        this.documents = documents;
        this.composer = composer;
        this.letterheads = letterheads;
    }

    /// @param style without faults
    /// @param day   whose year the open date names
    public Pdf print(HouseStyle style, LocalDate day) {
        var issuer = letterheads.stream().flatMap(letterhead -> letterhead.issuer().stream()).findFirst().orElse(SOMEBODY);
        var draft = new Draft("KẾ HOẠCH", "KH", "Trình bày thử một văn bản của " + issuer.shortName(), "",
                List.of("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư"), text(),
                new Signature(style.signing().getFirst().lines(), ""), List.of("Như kế hoạch", "Lưu: VT"));
        var heading = Heading.of(issuer, "KH", null, null, day.getYear());
        var laid = new Laid(draft, List.of(), Map.of(), List.of());
        var upright = composer.compose(heading, draft, List.of(), laid, Marks.NONE).document();
        return documents.print(withAnnex(upright, issuer), style.profile(), Medium.PAPER);
    }

    private static Document withAnnex(Document upright, Issuer issuer) {
        var tables = upright.body().stream().filter(Table.class::isInstance).toList();
        var annex = new Annex(issuer.bothNames(), List.of("PHỤ LỤC NẰM NGANG"), "", issuer.attached("Kế hoạch"), true, tables, null);
        return new Document(upright.heading(), upright.type(), upright.subject(), upright.body(), upright.signature(),
                upright.recipients(), List.of(annex));
    }

    private static String text() {
        try {
            return new ClassPathResource("documents/sample.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
