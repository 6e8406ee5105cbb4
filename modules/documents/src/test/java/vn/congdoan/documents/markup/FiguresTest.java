package vn.congdoan.documents.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congdoan.documents.Composer;
import vn.congdoan.documents.Composer.Callable;
import vn.congdoan.documents.Marks;
import vn.congdoan.documents.Marks.Urgency;
import vn.congdoan.spi.document.Block.Centred;
import vn.congdoan.spi.document.Block.LegalBasis;
import vn.congdoan.spi.document.Block.Paragraph;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.document.Span;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Placeholder;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phát triển {{chi-tieu.thuc-tang}} đoàn viên | Phát triển 1.100 đoàn viên
            {{nam}}                                     | 2026
            {{ nam }}{{nam}}                            | 20262026
            thành lập {{chi-tieu.nghiep-doan:02}} NĐ    | thành lập 04 NĐ
            {{chi-tieu.nghiep-doan:03}}                 | 004
            {{nam:02}}                                  | 2026
            {{chi-tieu.thuc-tang:02}}                   | 1.100
            {{cua-bo-cuc}}                              | riêng
            {{sao}}                                     | *a* **b** {{nam}}
            """)
    void callsAreReplacedByTheirValue(String typed, String printed) {
        assertThat(Composing.block(typed)).isEqualTo(Paragraph.of(printed));
    }

    @Test
    void aValueTakesTheStyleAroundIt() {
        assertThat(Composing.block("a **{{nam}} b**"))
                .isEqualTo(new Paragraph(List.of(Span.of("a "), Span.bold("2026 b"))));
    }

    @Test
    void figuresStandInHeadingsCellsAndFootnotes() {
        var blocks = Composing.blocks("# I. NĂM {{nam}}\n| A | B {{nam}} |\n|---|---|\n| x | {{chi-tieu.nghiep-doan:02}} |\nđ[^1]\n[^1]: năm {{nam}}");
        assertThat(Plain.text(blocks.get(0))).isEqualTo("I. NĂM 2026");
        assertThat(((Table) blocks.get(1)).head().getFirst().cells().get(1).text()).isEqualTo("B 2026");
        assertThat(((Table) blocks.get(1)).rows().getFirst().cells().get(1).text()).isEqualTo("04");
        assertThat(Plain.text(blocks.get(2))).isEqualTo("đ năm 2026");
    }

    @Test
    void figuresStandInEveryFieldOfTheDraft() {
        var draft = new Draft("QUYẾT ĐỊNH", "QĐ", "Giao chỉ tiêu năm {{nam}} *", "BAN {{nam}}\nHAI",
                List.of("Căn cứ {{nam}}", "Căn cứ A_B;", "Căn cứ C"), "Hết./.",
                new Signature(List.of("TM. {{nam}}", "CHỦ TỊCH"), "{{cua-bo-cuc}}"), List.of("- Như {{nam}};", "", "Lưu: VT."));
        var marks = new Marks(Urgency.KHAN, "", List.of("Tỉnh ủy {{nam}}"), "", "", null);
        var composed = new Composer().compose(Composing.HEADING, draft, List.of(new Placeholder("nam", "Năm", "2026")),
                Composing.laid(), marks);
        var document = composed.document();
        assertThat(composed.flaws()).isEmpty();
        assertThat(document.subject()).isEqualTo("Giao chỉ tiêu năm 2026 *");
        assertThat(document.body()).containsExactly(Centred.of("BAN 2026"), Centred.of("HAI"), new LegalBasis("Căn cứ 2026;"),
                new LegalBasis("Căn cứ A_B;"), new LegalBasis("Căn cứ C."), Paragraph.of("Hết./."));
        assertThat(document.signature()).isEqualTo(new Signature(List.of("TM. 2026", "CHỦ TỊCH"), "riêng"));
        assertThat(document.recipients()).containsExactly("- Như 2026;", "Lưu: VT.");
        assertThat(document.marks().addressees()).containsExactly("Tỉnh ủy 2026");
        assertThat(document.marks().urgency()).isEqualTo(Urgency.KHAN);
    }

    @Test
    void whatIsUnknownOrEmptyIsToldAndPrintedAsTyped() {
        assertThat(Composing.flaws("a\n\n- {{chi-tieu.thuc-tag}} và {{xyz-xyz-xyz}}\n{{chua-co}}")).containsExactly(
                "text 3 ERROR placeholder-unknown-near [chi-tieu.thuc-tag, chi-tieu.thuc-tang]",
                "text 3 ERROR placeholder-unknown [xyz-xyz-xyz]",
                "text 4 ERROR placeholder-empty [chua-co, Chưa có]");
        assertThat(Composing.block("{{chua-co}}")).isEqualTo(Paragraph.of("{{chua-co}}"));
        assertThat(Composing.block("a {{ khong co }} b")).isEqualTo(Paragraph.of("a {{ khong co }} b"));
    }

    @ParameterizedTest
    @CsvSource({"Chỉ tiêu.Thực tăng, chi-tieu.thuc-tang", "chi_tieu.thuc_tang, chi-tieu.thuc-tang", "nma, nam",
            "bang.chitieu, bang.chi-tieu", "cuabocuc, cua-bo-cuc"})
    void theNearestCodeIsSuggested(String typed, String meant) {
        assertThat(Composing.flaws("{{" + typed + "}}")).singleElement().asString().endsWith("near [" + typed + ", " + meant + "]");
    }

    @Test
    void passagesCannotStandInsideALine() {
        assertThat(Composing.flaws("Xem {{bang.chi-tieu}}")).containsExactly("text 1 ERROR passage-inside [bang.chi-tieu]");
        assertThat(Composing.flaws("- {{bang.chi-tieu}}")).containsExactly("text 1 ERROR passage-inside [bang.chi-tieu]");
    }

    @Test
    void bracesThatCallNothingAreTold() {
        assertThat(Composing.flaws("a {{nam b")).containsExactly("text 1 WARNING placeholder-open []");
        assertThat(Composing.flaws("a \\{{nam}} b")).isEmpty();
    }

    @Test
    void everyFieldTellsItsOwnLine() {
        var draft = new Draft("KẾ HOẠCH", "KH", "{{k}}", "A\n{{k}}", List.of("a", "{{k}}"), "Hết./.",
                new Signature(List.of("TM.", "{{k}}"), "{{k}}"), List.of("a", "b", "{{k}}"));
        assertThat(Composing.compose(draft).flaws()).extracting(flaw -> flaw.field() + " " + flaw.line()).containsExactlyInAnyOrder(
                "subject 1", "authority 2", "legalBases 2", "signature 2", "signature 3", "recipients 3");
    }

    @Test
    void whatCanBeCalledIsListed() {
        var figures = List.of(new Placeholder("nam", "Năm", "2026"));
        assertThat(new Composer().callables(figures, Composing.laid())).containsExactly(
                new Callable("nam", "Năm", "2026", false), new Callable("cua-bo-cuc", "Của bố cục", "riêng", false),
                new Callable("bang.chi-tieu", "bang.chi-tieu", "", true));
    }
}
