package vn.congdoan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private final Period year = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31));

    @Test
    void firstAndLastDayBelongToIt() {
        assertThat(year.contains(LocalDate.of(2024, 1, 1))).isTrue();
        assertThat(year.contains(LocalDate.of(2024, 12, 31))).isTrue();
        assertThat(year.contains(LocalDate.of(2025, 1, 1))).isFalse();
    }

    @Test
    void peakMonthLiesInsideItsYear() {
        var july = new Period(LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 31));
        assertThat(year.contains(july)).isTrue();
        assertThat(july.contains(year)).isFalse();
    }

    @Test
    void endBeforeBeginningIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(LocalDate.of(2024, 7, 2), LocalDate.of(2024, 7, 1)));
    }
}
