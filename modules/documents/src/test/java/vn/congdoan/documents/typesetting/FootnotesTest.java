package vn.congdoan.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Documents;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.Unprintable;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Block.Paragraph;
import vn.congdoan.spi.document.Span;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Align;
import vn.congdoan.spi.document.Table.Cell;
import vn.congdoan.spi.document.Table.Column;
import vn.congdoan.spi.document.Table.Kind;
import vn.congdoan.spi.document.Table.Row;

class FootnotesTest {

    private static final String SENTENCE = "Các cấp công đoàn rà soát số lao động chưa vào tổ chức tại từng doanh nghiệp. ";

    @Test
    void twelveNotesStandOnThePagesOfTheirMarks() {
        var reading = Reading.of(Samples.twelveNotes());
        for (int note = 1; note <= 12; note++) {
            assertThat(pageOf(reading, "mốc" + note + " ")).as("note %d", note)
                    .isEqualTo(pageOf(reading, "lờichúthích" + note + "."));
        }
    }

    @Test
    void aMarkIsRaisedAndSmaller() {
        var reading = Reading.of(Samples.with(List.of(noted("đoàn viên", "Giải thích."))));
        var letters = reading.letters();
        int mark = indexOf(letters, "viên1") + 4;
        assertThat(letters.get(mark).size()).isCloseTo(14 * 0.62, within(0.05));
        assertThat(letters.get(mark).baseline()).isCloseTo(letters.get(mark - 1).baseline() - 14 * 0.36, within(0.05));
    }

    @Test
    void aNoteStandsAtTheFootInItsSize() {
        var reading = Reading.of(Samples.with(List.of(noted("đoàn viên", "Giải thích."))));
        var letters = reading.letters();
        var note = letters.get(indexOf(letters, "Giải"));
        assertThat(note.size()).isCloseTo(11, within(0.01));
        assertThat(note.baseline()).isBetween(Sheet.mm(277) - 11, Sheet.mm(277));
    }

    @Test
    void aRaisedExponentIsNoNote() {
        var area = new Paragraph(List.of(Span.of("Diện tích 200 m"), Span.raised("2"), Span.of(" trở lên.")));
        var letters = Reading.of(Samples.with(List.of(area))).letters();
        var exponent = letters.get(indexOf(letters, "200m2") + 5);
        assertThat(exponent.size()).isLessThan(10);
    }

    @Test
    void marksInCellsAndAnnexesAreCountedOn() {
        var row = Row.of(Kind.PLAIN, Cell.of("1"), Cell.of(List.of(Span.bold("Mốc"), Span.footnote("Ghi ở ô."))));
        var table = new Table(List.of(Column.byContent(Align.CENTRE), Column.byContent(Align.LEFT)), List.of(), List.of(row));
        var base = Samples.with(List.of(noted("một", "Đầu tiên."), table));
        var annex = new Annex(List.of(), List.of("BIỂU"), "", null, true, List.of(noted("phụ", "Trong phụ lục."), table), null);
        var reading = Reading.of(new Document(base.heading(), base.type(), base.subject(), base.body(),
                base.signature(), base.recipients(), List.of(annex)));
        assertThat(reading.page(1)).contains("1 Đầu tiên.", "2 Ghi ở ô.");
        assertThat(reading.page(2)).contains("3 Trong phụ lục.", "4 Ghi ở ô.");
    }

    @Test
    void notesNeverMeetTheText() {
        for (int lines = 1; lines < 60; lines += 2) {
            var blocks = new ArrayList<Block>();
            IntStream.range(0, lines).forEach(i -> blocks.add(Paragraph.of("Dòng " + i + ".")));
            IntStream.range(0, 4).forEach(i -> blocks.add(noted("mốc", SENTENCE.repeat(2 + i))));
            var reading = Reading.of(Samples.with(blocks));
            for (int page = 1; page <= reading.pages(); page++) {
                int here = page;
                double text = reading.letters().stream().filter(l -> l.page() == here && l.size() == 14
                        && l.baseline() > Sheet.mm(20)).mapToDouble(Reading.Letter::baseline).max().orElse(0);
                double notes = reading.letters().stream().filter(l -> l.page() == here && inNote(l))
                        .mapToDouble(Reading.Letter::baseline).min().orElse(900);
                assertThat(notes).isGreaterThan(text + 14);
            }
        }
    }

    private static boolean inNote(Reading.Letter letter) {
        return letter.size() == 11 && letter.x() > Sheet.mm(115) && letter.baseline() > Sheet.mm(100);
    }

    @Test
    void aNoteLongerThanAPageGoesOnOnTheNextAndLosesNothing() {
        var words = new StringBuilder();
        IntStream.range(0, 1500).forEach(i -> words.append("từ").append(i).append(' '));
        var reading = Reading.of(Samples.with(List.of(Paragraph.of("Trước."), noted("mốc", words.toString()),
                Paragraph.of("Sau."))));
        assertThat(reading.drawn()).contains("từ0", "từ1499");
        assertThat(pageOf(reading, "mốc1")).isEqualTo(pageOf(reading, "từ0từ1"));
        assertThat(reading.letters()).allSatisfy(l -> assertThat(l.baseline()).isLessThanOrEqualTo(Sheet.mm(277)));
    }

    @Test
    void aNoteOfANoteStandsBelowIt() {
        var inner = List.of(Span.of("Ngoài"), Span.footnote("Trong cùng."));
        var reading = Reading.of(Samples.with(List.of(new Paragraph(List.of(new Span("Mốc", false, false, false, inner))))));
        assertThat(reading.page(1)).contains("1 Ngoài2", "2 Trong cùng.");
    }

    @Test
    void aMissingGlyphInANoteIsNamedWithItsPlace() {
        var document = Samples.with(List.of(Paragraph.of("Được."), noted("mốc", "chữ 漢")));
        assertThatThrownBy(() -> new Documents().print(document)).isInstanceOf(Unprintable.class)
                .hasMessage("The font has no glyph for '漢' (U+6F22) in footnote 1 of block 2");
    }

    private static Paragraph noted(String text, String note) {
        return new Paragraph(List.of(Span.of(text), Span.footnote(note), Span.of(" theo quy định.")));
    }

    private static int pageOf(Reading reading, String text) {
        var letters = reading.letters();
        return letters.get(indexOf(letters, text.strip())).page();
    }

    private static int indexOf(List<Reading.Letter> letters, String text) {
        for (int i = 0; i < letters.size(); i++) {
            var here = new StringBuilder();
            for (int k = i; k < letters.size() && here.length() < text.length(); k++) {
                here.append(letters.get(k).text().strip());
            }
            if (here.toString().equals(text) && !letters.get(i).text().isBlank()) {
                return i;
            }
        }
        throw new AssertionError(text + " is not there");
    }
}
