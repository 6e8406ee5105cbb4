package vn.congdoan.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import org.junit.jupiter.api.Test;

class PercentRuleTest {

    private final PercentRule anGiang = new PercentRule(2, RoundingMode.DOWN, true, "0 %");

    @Test
    void truncatesAndDropsTrailingZeros() {
        assertThat(anGiang.format(409, Figure.of(1200))).isEqualTo("34,08%");
        assertThat(anGiang.format(202, Figure.of(500))).isEqualTo("40,4%");
        assertThat(anGiang.format(2927, Figure.of(1700))).isEqualTo("172,17%");
        assertThat(anGiang.format(9804, Figure.of(18000))).isEqualTo("54,46%");
        assertThat(anGiang.format(500, Figure.of(500))).isEqualTo("100%");
    }

    @Test
    void negativeIsPrintedAsTheProvinceSays() {
        assertThat(anGiang.format(-113, Figure.of(4000))).isEqualTo("0 %");
        assertThat(PercentRule.PLAIN.format(-1, Figure.of(4))).isEqualTo("-25%");
    }

    @Test
    void withoutAQuotaThereIsNoPercent() {
        assertThat(anGiang.format(5, Figure.BLANK)).isEmpty();
        assertThat(anGiang.format(5, Figure.DASH)).isEmpty();
        assertThat(anGiang.format(5, Figure.of(0))).isEmpty();
    }
}
