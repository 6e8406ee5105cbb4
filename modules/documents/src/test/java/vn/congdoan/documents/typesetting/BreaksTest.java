package vn.congdoan.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Block.Centred;
import vn.congdoan.spi.document.Block.Level;
import vn.congdoan.spi.document.Block.Numbered;
import vn.congdoan.spi.document.Block.Paragraph;
import vn.congdoan.spi.document.Span;

/// Where pages and lines may end.
class BreaksTest {

    private static final String LINE = "Các cấp công đoàn rà soát số lao động chưa vào tổ chức tại từng doanh nghiệp, phân ";

    @Test
    void twoLinesOfTextAtLeastStandWithTheSignature() {
        for (int paragraphs = 2; paragraphs < 45; paragraphs++) {
            var reading = Reading.of(Samples.with(shortParagraphs(paragraphs)));
            var last = reading.page(reading.pages());
            assertThat(last).contains("Nơi nhận:", "Đoạn số " + (paragraphs - 1) + ".", "Đoạn số " + (paragraphs - 2) + ".");
        }
    }

    @Test
    void noPageBeginsOrEndsWithASingleLineOfAParagraph() {
        for (int before = 15; before < 40; before++) {
            var blocks = shortParagraphs(before);
            blocks.add(Paragraph.of("đầu " + LINE.repeat(6) + "cuối"));
            blocks.addAll(shortParagraphs(12));
            var letters = Reading.of(Samples.with(blocks)).letters();
            int from = index(letters, "đầu");
            int to = index(letters, "cuối");
            for (int page = letters.get(from).page(); page <= letters.get(to).page(); page++) {
                int here = page;
                long lines = letters.subList(from, to).stream().filter(l -> l.page() == here)
                        .mapToDouble(Reading.Letter::baseline).distinct().count();
                assertThat(lines).as("%d paragraphs before, page %d", before, page).isGreaterThan(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(value = Level.class, mode = EnumSource.Mode.EXCLUDE, names = "POINT")
    void headingsOfEveryLevelAreKeptWithWhatFollows(Level level) {
        for (int before = 18; before < 34; before++) {
            var blocks = shortParagraphs(before);
            blocks.add(new Numbered(level, "Mục X", List.of(Span.of("Tiêu đề"))));
            blocks.add(Centred.of("Giữa dòng"));
            blocks.add(Numbered.point("1.", "Theo sau."));
            var reading = Reading.of(Samples.with(blocks));
            int page = IntStream.rangeClosed(1, reading.pages()).filter(p -> reading.page(p).contains("Mục X"))
                    .findFirst().orElseThrow();
            if (level != Level.ARTICLE) {
                assertThat(reading.page(page)).contains("Giữa dòng");
            }
            assertThat(reading.page(page(reading, "Giữa dòng"))).contains("1. Theo sau.");
        }
    }

    @Test
    void theClosingMarkIsNeverAloneOnALine() {
        for (int words = 1; words < 60; words++) {
            var text = "từ ".repeat(words) + "./.";
            var reading = Reading.of(Samples.with(List.of(Paragraph.of(text))));
            assertThat(reading.lines(1)).doesNotContain("./.").anyMatch(line -> line.endsWith("từ ./."));
        }
    }

    @Test
    void codesAndDatesStayWhole() {
        for (int words = 1; words < 30; words++) {
            var text = "từ ".repeat(words) + "theo Kế hoạch số 78/KH-LĐLĐ ngày 11/6/2024, đủ 1.100 người và 40 m";
            var lines = Reading.of(Samples.with(List.of(new Paragraph(List.of(Span.of(text), Span.raised("2"),
                    Span.of(" trở lên tại Phụ lục II.")))))).lines(1);
            assertThat(lines).anyMatch(line -> line.contains("số 78/KH-LĐLĐ")).anyMatch(line -> line.contains("ngày 11/6/2024"))
                    .anyMatch(line -> line.contains("1.100 người")).anyMatch(line -> line.contains("Phụ lục II"));
        }
    }

    @Test
    void noLineBeginsWithADashBetweenWords() {
        for (int words = 1; words < 30; words++) {
            var text = "từ ".repeat(words) + "các tổ chức chính trị - xã hội, Ban Tổ chức – Kiểm tra của tỉnh";
            assertThat(Reading.of(Samples.with(List.of(Paragraph.of(text)))).lines(1))
                    .noneMatch(line -> line.startsWith("- xã") || line.startsWith("– Kiểm"));
        }
    }

    @Test
    void wordsThatAnnounceATableOrAListStandAboveIt() {
        for (int before = 15; before < 34; before++) {
            var blocks = shortParagraphs(before);
            blocks.add(Paragraph.of("Cụ thể như sau:"));
            blocks.add(before % 2 == 0 ? SampleTables.list(3) : Block.Item.of("Theo sau."));
            var reading = Reading.of(Samples.with(blocks));
            assertThat(reading.page(page(reading, "Cụ thể như sau:"))).contains(before % 2 == 0 ? "STT" : "Theo sau.");
        }
    }

    private static List<Block> shortParagraphs(int count) {
        var blocks = new ArrayList<Block>();
        IntStream.range(0, count).forEach(i -> blocks.add(Paragraph.of("Đoạn số " + i + ".")));
        return blocks;
    }

    private static int page(Reading reading, String text) {
        return IntStream.rangeClosed(1, reading.pages()).filter(p -> reading.page(p).contains(text)).findFirst().orElseThrow();
    }

    private static int index(List<Reading.Letter> letters, String word) {
        for (int i = 0; i + word.length() <= letters.size(); i++) {
            var here = new StringBuilder();
            letters.subList(i, i + word.length()).forEach(l -> here.append(l.text()));
            if (here.toString().equals(word)) {
                return i;
            }
        }
        throw new AssertionError(word + " is not there");
    }
}
