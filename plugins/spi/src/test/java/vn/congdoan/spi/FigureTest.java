package vn.congdoan.spi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void thousandsArePrintedWithDots() {
        assertThat(Figure.of(999).print()).isEqualTo("999");
        assertThat(Figure.of(1_000).print()).isEqualTo("1.000");
        assertThat(Figure.of(-113).print()).isEqualTo("-113");
        assertThat(Figure.of(-1_234_567).print()).isEqualTo("-1.234.567");
    }

    @Test
    void blankZeroAndDashStayThreeDifferentThings() {
        assertThat(Figure.BLANK.print()).isEmpty();
        assertThat(Figure.of(0).print()).isEqualTo("0");
        assertThat(Figure.DASH.print()).isEqualTo("-");
    }
}
