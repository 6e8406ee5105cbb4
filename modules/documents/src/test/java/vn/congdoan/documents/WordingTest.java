package vn.congdoan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WordingTest {

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
        assertThat(Wording.date("An Giang", null, 2017).replaceAll("\u00A0+", "_")).isEqualTo("An Giang, ngày_tháng_năm 2017");
    }

    @Test
    void numbersBelowTenGetAZero() {
        assertThat(Wording.number("9", "KH-LĐLĐ")).isEqualTo("Số: 09/KH-LĐLĐ");
        assertThat(Wording.number("10", "KH-LĐLĐ")).isEqualTo("Số: 10/KH-LĐLĐ");
        assertThat(Wording.number("05", "KH-LĐLĐ")).isEqualTo("Số: 05/KH-LĐLĐ");
    }

    @Test
    void aDraftLeavesTheNumberBlank() {
        assertThat(Wording.number(null, "KH-LĐLĐ").replaceAll("\u00A0+", "_")).isEqualTo("Số:_/KH-LĐLĐ");
    }

    @Test
    void recipientsAreDashedAndClosed() {
        assertThat(Wording.recipient("Ban Tổ chức", false)).isEqualTo("- Ban Tổ chức;");
        assertThat(Wording.recipient("- Ban Tổ chức;", false)).isEqualTo("- Ban Tổ chức;");
        assertThat(Wording.recipient("Lưu: VT", true)).isEqualTo("- Lưu: VT.");
    }

    @Test
    void annexesAreNumberedInRoman() {
        assertThat(Wording.annex(1)).isEqualTo("Phụ lục I");
        assertThat(Wording.annex(4)).isEqualTo("Phụ lục IV");
        assertThat(Wording.annex(19)).isEqualTo("Phụ lục XIX");
    }

    private static String date(int year, int month, int day) {
        return Wording.date("Lai Châu", LocalDate.of(year, month, day), year);
    }
}
