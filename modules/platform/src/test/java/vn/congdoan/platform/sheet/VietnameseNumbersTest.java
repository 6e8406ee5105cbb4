package vn.congdoan.platform.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseNumbersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"60 | 60", "4.823 | 4823", "1 100 | 1100", "- 104 | -104", "−104 | -104", "0 | 0",
            "04 | 4", "55,45% | 55.45", "40,4 % | 40.4", "1.234.567,5 | 1234567.5", "34.08 | 34.08", "0.125 | 0.125", "1,100 | 1.1"})
    void numbersAreReadAsTheyAreWrittenInVietnam(String text, BigDecimal number) {
        assertThat(VietnameseNumbers.number(text)).hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "x", "abc", "1.10.5", "1.100.5", "12..5", "1e5", "0x10", "--5", "60 người", "%"})
    void otherTextIsNoNumber(String text) {
        assertThat(VietnameseNumbers.number(text)).isEmpty();
    }

    @Test
    void wholeNumbersHaveNoFractionAndAreNoPercent() {
        assertThat(VietnameseNumbers.whole("4.823")).isEqualTo(OptionalLong.of(4823));
        assertThat(VietnameseNumbers.whole("5,0")).isEqualTo(OptionalLong.of(5));
        assertThat(VietnameseNumbers.whole("1,100")).isEmpty();
        assertThat(VietnameseNumbers.whole("5%")).isEmpty();
        assertThat(VietnameseNumbers.whole("999999999999999999999")).isEmpty();
    }

    @Test
    void daysStandBeforeMonths() {
        assertThat(VietnameseDates.day("1/7/2024")).hasValue(LocalDate.of(2024, 7, 1));
        assertThat(VietnameseDates.day("31.07.2024")).hasValue(LocalDate.of(2024, 7, 31));
        assertThat(VietnameseDates.day("2024-07-31")).hasValue(LocalDate.of(2024, 7, 31));
        assertThat(VietnameseDates.day("7/31/2024")).isEmpty();
        assertThat(VietnameseDates.day("29/02/2023")).isEmpty();
        assertThat(VietnameseDates.day("hôm qua")).isEmpty();
    }
}
