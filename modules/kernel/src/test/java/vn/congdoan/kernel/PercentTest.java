package vn.congdoan.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class PercentTest {

    @Test
    void roundingIsTheProvincesChoice() {
        var thoaiSon = Percent.of(409, 1200);
        assertThat(thoaiSon.rounded(2, Rounding.TRUNCATE)).isEqualByComparingTo("34.08");
        var phuTan = Percent.of(424, 700);
        assertThat(phuTan.rounded(2, Rounding.TRUNCATE)).isEqualByComparingTo("60.57");
        var tanChau = Percent.of(239, 850);
        assertThat(tanChau.rounded(2, Rounding.TRUNCATE)).isEqualByComparingTo("28.11");
        assertThat(tanChau.rounded(2, Rounding.HALF_UP)).isEqualByComparingTo("28.12");
    }

    @Test
    void thereIsNoPercentOfNothing() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Percent.of(1, 0));
    }
}
