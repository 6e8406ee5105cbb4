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
import vn.congdoan.documents.Letterhead;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Pdf;
import vn.congdoan.documents.typesetting.Typesetter;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Issuer;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.document.Marks;

/// A document that shows what a style says: every level of numbers, a table, a footnote, a lying annex.
@Component
public class SampleDocument {

    private static final Issuer SOMEBODY = new Issuer(List.of("TỔNG LIÊN ĐOÀN LAO ĐỘNG", "VIỆT NAM"),
            List.of("LIÊN ĐOÀN LAO ĐỘNG TỈNH …"), "Liên đoàn Lao động tỉnh …", "LĐLĐ tỉnh …", "…", "LĐLĐ");

    private final Composer composer;
    private final ObjectProvider<Letterhead> letterheads;

    SampleDocument(Composer composer, ObjectProvider<Letterhead> letterheads) {
        this.composer = composer;
        this.letterheads = letterheads;
    }

    /// @param day whose year the open date names
    public Pdf print(HouseStyle style, LocalDate day) {
        var issuer = letterheads.stream().flatMap(letterhead -> letterhead.issuer().stream()).findFirst().orElse(SOMEBODY);
        var draft = new Draft("KẾ HOẠCH", "KH", "Trình bày thử một văn bản của " + issuer.shortName(), "",
                List.of("Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư"), text(),
                new Signature(style.signing().getFirst().lines(), ""), List.of("Như kế hoạch", "Lưu: VT"));
        var table = composer.compose(issuer.heading("KH", null, null, day.getYear()), draft,
                List.of(), new Laid(draft, List.of(), Map.of(), List.of()), Marks.NONE).document().body().stream()
                .filter(vn.congdoan.spi.document.Table.class::isInstance).toList();
        return print(style, day, issuer, draft, table);
    }

    private Pdf print(HouseStyle style, LocalDate day, Issuer issuer, Draft draft, List<Block> annex) {
        var lying = new Annex(issuer.bothNames(), List.of("PHỤ LỤC NẰM NGANG"), "", issuer.attached("Kế hoạch"), true, annex, null);
        var laid = new Laid(draft, List.of(), Map.of(), List.of(lying));
        var heading = issuer.heading("KH", null, null, day.getYear());
        var composition = composer.compose(heading, draft, List.of(), laid, Marks.NONE);
        return new Typesetter(style.profile()).print(composition.document(), Medium.PAPER);
    }

    private static String text() {
        try {
            return new ClassPathResource("documents/sample.txt").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
