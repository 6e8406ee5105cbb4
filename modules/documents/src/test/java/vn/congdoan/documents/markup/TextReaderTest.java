package vn.congdoan.documents.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Block.Centred;
import vn.congdoan.spi.document.Block.Item;
import vn.congdoan.spi.document.Block.Level;
import vn.congdoan.spi.document.Block.Numbered;
import vn.congdoan.spi.document.Block.Paragraph;
import vn.congdoan.spi.document.Span;

class TextReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # I. MỤC ĐÍCH, YÊU CẦU       | PART    | I.            | MỤC ĐÍCH, YÊU CẦU
            # MỤC ĐÍCH                   | PART    | ''            | MỤC ĐÍCH
            # I- MỤC ĐÍCH                | PART    | I-            | MỤC ĐÍCH
            # A. PHẦN CHUNG              | PART    | A.            | PHẦN CHUNG
            # Phần mềm quản lý           | PART    | ''            | Phần mềm quản lý
            # Mục đích                   | PART    | ''            | Mục đích
            ## 1. Mục đích               | CLAUSE  | 1.            | Mục đích
            ## 1.1. Về chỉ tiêu năm 2026 | CLAUSE  | 1.1.          | Về chỉ tiêu năm 2026
            ### 1.1 Về chỉ tiêu          | CLAUSE  | 1.1           | Về chỉ tiêu
            ## a) Đối với đơn vị         | CLAUSE  | a)            | Đối với đơn vị
            ## 1/ Mục đích               | CLAUSE  | 1/            | Mục đích
            ## Yêu cầu                   | CLAUSE  | ''            | Yêu cầu
            ### Điều 1. Giao chỉ tiêu    | ARTICLE | Điều 1.       | Giao chỉ tiêu
            # Điều 12a. Giao chỉ tiêu    | ARTICLE | Điều 12a.     | Giao chỉ tiêu
            Điều 1. Giao chỉ tiêu        | ARTICLE | Điều 1.       | Giao chỉ tiêu
            # Chương I. QUY ĐỊNH CHUNG   | CHAPTER | Chương I      | QUY ĐỊNH CHUNG
            # Chương II                  | CHAPTER | Chương II     | ''
            # PHẦN THỨ NHẤT: KẾT QUẢ     | CHAPTER | PHẦN THỨ NHẤT | KẾT QUẢ
            ## Mục 1. QUYỀN              | SECTION | Mục 1         | QUYỀN
            # Tiểu mục 2                 | SECTION | Tiểu mục 2    | ''
            a) Ban Tổ chức               | POINT   | a)            | Ban Tổ chức
            đ) Ban Tổ chức               | POINT   | đ)            | Ban Tổ chức
            1. Phấn đấu                  | POINT   | 1.            | Phấn đấu
            1.2.3. Phấn đấu              | POINT   | 1.2.3.        | Phấn đấu
            10) Phấn đấu                 | POINT   | 10)           | Phấn đấu
            a.1) Phấn đấu                | POINT   | a.1)          | Phấn đấu
            II. Phấn đấu                 | POINT   | II.           | Phấn đấu
            """)
    void numbersArePartedFromTheirText(String line, Level level, String number, String text) {
        var block = (Numbered) Composing.block(line);
        assertThat(block.level()).isEqualTo(level);
        assertThat(block.number()).isEqualTo(number);
        assertThat(Plain.text(block.text())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.100 đoàn viên", "2026. Năm", "1.1 Về", "100% đơn vị", "5 người", "a", "1.", "đ)", "A và B", "1,5) a",
            "(1) a", "Mục 1. a", "Chương I. a", "Điều 5 của Luật"})
    void amountsAndSentencesAreNoNumbers(String line) {
        assertThat(Composing.block(line)).isEqualTo(Paragraph.of(line));
    }

    @Test
    void vietnameseLettersKeepTheirOrderAndNothingIsNumberedAnew() {
        var text = "a) a\nb) b\nc) c\nd) d\nđ) đ\ne) e\n7. bảy\n3. ba\n3. ba nữa";
        assertThat(Composing.blocks(text)).extracting(block -> ((Numbered) block).number())
                .containsExactly("a)", "b)", "c)", "d)", "đ)", "e)", "7.", "3.", "3.");
    }

    @Test
    void everyLineIsABlock() {
        assertThat(Composing.blocks("Một\nHai\r\n\n\nBa\r- Bốn\n    - Năm\n\t- Sáu\n> QUYẾT ĐỊNH:")).containsExactly(
                Paragraph.of("Một"), Paragraph.of("Hai"), Paragraph.of("Ba"), Item.of("Bốn"), Item.of("Năm"), Item.of("Sáu"),
                Centred.of("QUYẾT ĐỊNH:"));
    }

    @Test
    void aChapterTakesItsTitleFromTheNextHeading() {
        assertThat(Composing.blocks("# Chương I\n\n# QUY ĐỊNH CHUNG\na")).containsExactly(
                new Numbered(Level.CHAPTER, "Chương I", List.of(Span.of("QUY ĐỊNH CHUNG"))), Paragraph.of("a"));
        assertThat(Composing.blocks("# Chương I\n# I. MỤC ĐÍCH")).containsExactly(
                new Numbered(Level.CHAPTER, "Chương I", List.of()), Numbered.part("I.", "MỤC ĐÍCH"));
        assertThat(Composing.blocks("# Chương I\na")).hasSize(2);
        assertThat(Composing.blocks("# Chương I")).hasSize(1);
    }

    @Test
    void markupStandsInEveryKindOfLine() {
        assertThat(Composing.blocks("- *Đến năm 2028*: a\n## 1. **Mục** đích\n> QUYẾT *ĐỊNH*\na) **b**")).containsExactly(
                new Item(List.of(Span.italic("Đến năm 2028"), Span.of(": a"))),
                new Numbered(Level.CLAUSE, "1.", List.of(Span.bold("Mục"), Span.of(" đích"))),
                new Centred(List.of(Span.of("QUYẾT "), Span.italic("ĐỊNH"))),
                new Numbered(Level.POINT, "a)", List.of(Span.bold("b"))));
    }

    @Test
    void emptyTextHasNoBlocks() {
        assertThat(Composing.blocks("")).isEmpty();
        assertThat(Composing.blocks(" \n\t\n\u00A0")).isEmpty();
    }

    @Test
    void passagesStandWhereTheirLineStands() {
        List<Block> blocks = Composing.blocks("Một\n{{bang.chi-tieu}}\n {{ bang.chi-tieu }} \nHai");
        assertThat(blocks).containsExactly(Paragraph.of("Một"), Composing.PASSAGE.get(0), Composing.PASSAGE.get(1),
                Composing.PASSAGE.get(0), Composing.PASSAGE.get(1), Paragraph.of("Hai"));
    }
}
