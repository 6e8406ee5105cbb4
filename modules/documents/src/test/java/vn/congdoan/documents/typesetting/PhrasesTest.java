package vn.congdoan.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Medium;
import vn.congdoan.spi.document.Annex.Attached;

class PhrasesTest {

    @Test
    void daysBelowTenGetAZero() {
        assertThat(date(2024, 6, 9)).isEqualTo("Lai Châu, ngày 09 tháng 6 năm 2024");
        assertThat(date(2024, 6, 10)).isEqualTo("Lai Châu, ngày 10 tháng 6 năm 2024");
    }

    @Test
    void onlyTheMonthsOneAndTwoGetAZero() {
        assertThat(date(2024, 1, 11)).contains("tháng 01 ");
        assertThat(date(2024, 2, 11)).contains("tháng 02 ");
        assertThat(date(2024, 3, 11)).contains("tháng 3 ");
        assertThat(date(2024, 12, 11)).contains("tháng 12 ");
    }

    @Test
    void aDraftLeavesDayAndMonthBlank() {
        assertThat(Phrases.date("An Giang", null, 2017).replaceAll("\u00A0+", "_")).isEqualTo("An Giang, ngày_tháng_năm 2017");
    }

    @Test
    void numbersBelowTenGetAZero() {
        assertThat(Phrases.number("9", "KH-LĐLĐ")).isEqualTo("Số: 09/KH-LĐLĐ");
        assertThat(Phrases.number("10", "KH-LĐLĐ")).isEqualTo("Số: 10/KH-LĐLĐ");
        assertThat(Phrases.number("05", "KH-LĐLĐ")).isEqualTo("Số: 05/KH-LĐLĐ");
    }

    @Test
    void aDraftLeavesTheNumberBlank() {
        assertThat(Phrases.number(null, "KH-LĐLĐ").replaceAll("\u00A0+", "_")).isEqualTo("Số:_/KH-LĐLĐ");
    }

    @Test
    void recipientsAreDashedAndClosed() {
        assertThat(Phrases.recipient("Ban Tổ chức", false)).isEqualTo("- Ban Tổ chức;");
        assertThat(Phrases.recipient("- Ban Tổ chức;", false)).isEqualTo("- Ban Tổ chức;");
        assertThat(Phrases.recipient("Lưu: VT", true)).isEqualTo("- Lưu: VT.");
    }

    @Test
    void oneAddresseeStandsAloneAndSeveralAreDashed() {
        assertThat(Phrases.addressee("Ban Tổ chức Tỉnh ủy", true, true)).isEqualTo("Ban Tổ chức Tỉnh ủy");
        assertThat(Phrases.addressee("Ban Tổ chức Tỉnh ủy", false, false)).isEqualTo("- Ban Tổ chức Tỉnh ủy;");
        assertThat(Phrases.addressee("Sở Nội vụ", false, true)).isEqualTo("- Sở Nội vụ.");
    }

    @Test
    void theSubjectOfALetterBeginsWithItsShortForm() {
        assertThat(Phrases.concerning("giao chỉ tiêu năm 2024")).isEqualTo("V/v giao chỉ tiêu năm 2024");
        assertThat(Phrases.concerning("V/v giao chỉ tiêu")).isEqualTo("V/v giao chỉ tiêu");
        assertThat(Phrases.concerning("")).isEmpty();
    }

    @Test
    void annexesAreNumberedInRoman() {
        assertThat(Phrases.annex(1)).isEqualTo("Phụ lục I");
        assertThat(Phrases.annex(4)).isEqualTo("Phụ lục IV");
        assertThat(Phrases.annex(19)).isEqualTo("Phụ lục XIX");
    }

    @Test
    void attachedLineNamesNumberAndDay() {
        assertThat(attached("78", LocalDate.of(2024, 6, 11), Medium.PAPER))
                .isEqualTo("(Kèm theo Kế hoạch số 78/KH-LĐLĐ ngày 11/6/2024 của Ban Thường vụ LĐLĐ tỉnh X)");
        assertThat(attached("5", LocalDate.of(2017, 2, 1), Medium.PAPER)).contains("số 05/KH-LĐLĐ ngày 01/02/2017 của");
    }

    @Test
    void attachedLineIsLeftOpenInADraftAndInAFileSignedAsAFile() {
        var open = "(Kèm theo Kế hoạch số_/KH-LĐLĐ ngày_tháng_năm 2024 của Ban Thường vụ LĐLĐ tỉnh X)";
        assertThat(attached(null, null, Medium.PAPER)).isEqualTo(open);
        assertThat(attached("78", LocalDate.of(2024, 6, 11), Medium.ELECTRONIC)).isEqualTo(open);
    }

    private static String attached(@Nullable String number, @Nullable LocalDate date, Medium medium) {
        var heading = new Heading(List.of("A"), List.of("B"), number, "KH-LĐLĐ", "Lai Châu", date, 2024);
        return Phrases.attached(new Attached("Kế hoạch", "Ban Thường vụ LĐLĐ tỉnh X"), heading, medium)
                .replaceAll("\u00A0+", "_");
    }

    private static String date(int year, int month, int day) {
        return Phrases.date("Lai Châu", LocalDate.of(year, month, day), year);
    }
}
