package vn.congdoan.documents.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Specimens;
import vn.congdoan.documents.Unprintable;
import vn.congdoan.documents.Words;
import vn.congdoan.spi.document.Block.Paragraph;
import vn.congdoan.spi.document.Table;

class WordWriterTest {

    private static final WordFile PLAN = WordFile.of(Specimens.plan());

    static List<Document> documents() {
        return List.of(Specimens.plan(), Specimens.decision(), Specimens.letter(), Specimens.with(List.of()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theFileSaysWhatTheDocumentSaysInItsOrder(Document document) {
        assertThat(WordFile.of(document).words()).isEqualTo(Words.of(document, Medium.PAPER));
        assertThat(WordFile.of(document, Medium.ELECTRONIC).words()).isEqualTo(Words.of(document, Medium.ELECTRONIC));
    }

    @Test
    void everyComponentHasItsStyle() {
        assertThat(styleOf("Số: 08/KH-LĐLĐ")).isEqualTo("Số và ký hiệu");
        assertThat(styleOf("KẾ HOẠCH")).isEqualTo("Tên loại");
        assertThat(styleOf("Căn cứ Điều lệ Công đoàn Việt Nam;")).isEqualTo("Căn cứ");
        assertThat(styleOf("I. MỤC ĐÍCH, YÊU CẦU")).isEqualTo("Phần");
        assertThat(styleOf("1. Mục đích")).isEqualTo("Khoản");
        assertThat(styleOf("Nơi nhận:")).isEqualTo("Nơi nhận");
        assertThat(styleOf("CHỦ TỊCH")).isEqualTo("Quyền hạn chức vụ");
        assertThat(styleOf("Phụ lục I")).isEqualTo("Phụ lục");
        assertThat(Arrays.stream(Style.values()).map(style -> PLAN.word().getStyles().styleExist(style.id()))).containsOnly(true);
    }

    private static String styleOf(String text) {
        return PLAN.word().getStyles().getStyle(PLAN.paragraph(text).getStyle()).getName();
    }

    @Test
    void sizesAreTheProfiles() {
        var style = PLAN.word().getStyles().getStyle(Style.RECIPIENT.id()).getCTStyle();
        assertThat(style.getRPr().getSzArray(0).getVal()).isEqualTo(BigInteger.valueOf(Math.round(2 * Profile.DECREE_30.sizes().recipients())));
    }

    @Test
    void annexesAreSectionsWithPageNumbersAndPaperOfTheirOwn() {
        var body = PLAN.word().getDocument().getBody();
        var sections = new ArrayList<CTSectPr>();
        body.getPList().stream().filter(p -> p.isSetPPr() && p.getPPr().isSetSectPr()).forEach(p -> sections.add(p.getPPr().getSectPr()));
        sections.add(body.getSectPr());
        assertThat(sections).hasSize(3).allSatisfy(section -> {
            assertThat(section.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(section.sizeOfHeaderReferenceArray()).isEqualTo(1);
        });
        assertThat(sections).extracting(section -> section.getPgSz().getOrient()).containsExactly(STPageOrientation.PORTRAIT,
                STPageOrientation.PORTRAIT, STPageOrientation.LANDSCAPE);
        assertThat(sections.getFirst().getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1701));
    }

    @Test
    void headRowsAreRepeatedAndRowsStayWhole() {
        var table = PLAN.word().getTables().stream().filter(t -> t.getText().contains("Công ty TNHH số 12")).findFirst().orElseThrow();
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(1).isRepeatHeader()).isFalse();
        assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
    }

    @Test
    void groupsStayWithTheNextRowAndTotalsWithTheRowBefore() {
        assertThat(PLAN.paragraph("Huyện Sìn Hồ").isKeepNext()).isTrue();
        assertThat(PLAN.paragraph("Công đoàn cơ sở thứ nhất").isKeepNext()).isFalse();
        assertThat(PLAN.paragraph("Công đoàn cơ sở thứ hai").isKeepNext()).isTrue();
    }

    @Test
    void spansOverRowsAndColumnsAreWordsOwn() {
        var table = PLAN.word().getTables().stream().filter(t -> t.getText().contains("Trong đó ở doanh nghiệp")).findFirst().orElseThrow();
        assertThat(table.getRow(0).getCell(2).getCTTc().getTcPr().getGridSpan().getVal()).isEqualTo(BigInteger.TWO);
        assertThat(table.getRow(1).getTableCells()).hasSize(4);
        assertThat(table.getRow(1).getCell(0).getCTTc().getTcPr().isSetVMerge()).isTrue();
        assertThat(table.getRow(4).getCell(0).getCTTc().getTcPr().isSetVMerge()).isTrue();
        assertThat(table.getRow(5).getCell(0).getCTTc().getTcPr().isSetVMerge()).isFalse();
    }

    @Test
    void footnotesAreWordsOwn() {
        var file = WordFile.of(Specimens.decision());
        assertThat(file.word().getFootnotes()).hasSize(4);
        assertThat(file.word().getParagraphs()).anyMatch(p -> p.getText().matches("1\\. Kết nạp .*2028\\[footnoteRef:\\d+]\\. \\[.*"));
    }

    /// Word calls a file damaged in which a run or paragraph says its style twice.
    @ParameterizedTest
    @MethodSource("documents")
    void nothingSaysItsStyleTwice(Document document) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(new WordWriter(Profile.DECREE_30).write(document, Medium.PAPER)))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertThat(new String(zip.readAllBytes(), StandardCharsets.UTF_8)).as(part.getName())
                        .doesNotContain("</w:rPr><w:rPr>", "</w:pPr><w:pPr>", "<w:footnoteRef/><w:footnoteRef/>", "</w:tcPr><w:tcPr>");
            }
        }
    }

    @Test
    void theSignatureIsBoundToTheLastParagraph() {
        assertThat(PLAN.paragraph("Kế hoạch này có hiệu lực từ ngày ký./.").isKeepNext()).isTrue();
    }

    @Test
    void onlyALetterHasAFootOnPageOne() {
        assertThat(PLAN.word().getFooterList()).isEmpty();
        assertThat(WordFile.of(Specimens.letter()).word().getFooterList().getFirst().getText()).contains("Số 1, đường Trần Phú");
    }

    @Test
    void theFileSaysWhatItIs() {
        var core = PLAN.word().getProperties().getCoreProperties();
        assertThat(core.getTitle()).isEqualTo("Kế hoạch Phát triển đoàn viên, thành lập công đoàn cơ sở năm 2024");
        assertThat(core.getUnderlyingProperties().getLanguageProperty()).contains("vi-VN");
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws InterruptedException {
        var writer = new WordWriter(Profile.DECREE_30);
        var first = writer.write(Specimens.decision(), Medium.PAPER);
        Thread.sleep(2100); // a ZIP tells time in steps of two seconds
        assertThat(writer.write(Specimens.decision(), Medium.PAPER)).isEqualTo(first);
    }

    @Test
    void whatThePdfRefusesIsRefusedHereToo() {
        var writer = new WordWriter(Profile.DECREE_30);
        var table = new Table(List.of(), List.of(), List.of());
        assertThatThrownBy(() -> writer.write(Specimens.with(List.of(table)), Medium.PAPER)).isInstanceOf(Unprintable.class);
    }

    @Test
    void decomposedLettersAreComposedAndInvisibleOnesLeftOut() {
        var file = WordFile.of(Specimens.with(List.of(Paragraph.of("Công đoa\u0300n\u200B \u0001cơ  sở"))));
        assertThat(file.words()).containsSequence("Công", "đoàn", "cơ", "sở");
    }
}
