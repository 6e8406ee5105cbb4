package vn.congdoan.platform.sheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void theSeparatorIsFoundByLookingAtTheLines(String separator) {
        var sheet = read("tên,lao động\n\"Công ty, chi nhánh; 1\",60\nHợp tác xã,5\n".replace(",l", separator + "l")
                .replace(",60", separator + "60").replace(",5", separator + "5"));
        assertThat(sheet.rows()).extracting(Sheet.Row::cells).containsExactly(List.of("tên", "lao động"),
                List.of("Công ty, chi nhánh; 1", "60"), List.of("Hợp tác xã", "5"));
    }

    @Test
    void aDecimalCommaDoesNotMakeTheCommaTheSeparator() {
        assertThat(read("tên;tỷ lệ;khác\na;55,45%;1,5\nb;40,4%;2,5\n").rows().get(1).cells())
                .containsExactly("a", "55,45%", "1,5");
    }

    @Test
    void byteOrderMarksAreUnderstood() {
        assertThat(read("\uFEFFtên,số\na,1", UTF_8).rows().getFirst().cell(0)).isEqualTo("tên");
        assertThat(read("\uFEFFtên\tsố\nĐặng\t1", UTF_16LE).rows().get(1).cell(0)).isEqualTo("Đặng");
    }

    @Test
    void textIsComposed() {
        var decomposed = Normalizer.normalize("Huyện Mường Tè", Normalizer.Form.NFD);
        assertThat(read("đơn vị\n  " + decomposed + "\u00A0\n").rows().get(1).cell(0)).isEqualTo("Huyện Mường Tè");
    }

    @Test
    void rowsKeepTheNumberOfTheFile() {
        assertThat(read("tên,số\n\na,1\n,\nb,2\n").rows()).extracting(Sheet.Row::number).containsExactly(1, 3, 5);
    }

    @Test
    void anOpenQuotationMarkIsNamedWithItsRow() {
        refused("platform.sheet.quotes", 3, "tên,số\na,1\n\"b\"x,2\n".getBytes(UTF_8));
    }

    @Test
    void whatIsNoTextIsRefused() {
        refused("platform.sheet.empty", 0, new byte[0]);
        refused("platform.sheet.empty", 0, "\n \n,,\n".getBytes(UTF_8));
        refused("platform.sheet.encoding", 0, "Đặng,1".getBytes(Charset.forName("windows-1258")));
        refused("platform.sheet.no-text", 0, "a\u0000b,1".getBytes(UTF_8));
        refused("platform.sheet.pdf", 0, "%PDF-1.7 …".getBytes(UTF_8));
        var junk = new byte[Sheets.MAX_BYTES];
        new Random(1).nextBytes(junk);
        refused("platform.sheet.encoding", 0, junk);
        refused("platform.sheet.too-large", 0, new byte[Sheets.MAX_BYTES + 1]);
    }

    @Test
    void rowsColumnsAndCellsHaveLimits() {
        assertThat(read("a,".repeat(199) + "a").rows()).hasSize(1);
        refused("platform.sheet.too-wide", 1, ("a,".repeat(200) + "a").getBytes(UTF_8));
        assertThat(read("a\n".repeat(50_000)).rows()).hasSize(50_000);
        refused("platform.sheet.too-long", 50_001, "a\n".repeat(50_001).getBytes(UTF_8));
        refused("platform.sheet.long-cell", 2, ("a\n" + "b".repeat(2_001)).getBytes(UTF_8));
    }

    private static Sheet read(String text) {
        return read(text, UTF_8);
    }

    private static Sheet read(String text, Charset charset) {
        return Sheets.read("danh-sach.csv", text.getBytes(charset));
    }

    private static void refused(String key, int row, byte[] content) {
        assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> Sheets.read("danh-sach.csv", content))
                .satisfies(e -> assertThat(e.reason().key()).isEqualTo(key))
                .satisfies(e -> assertThat(e.row()).isEqualTo(row));
    }
}
