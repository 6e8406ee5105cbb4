package vn.congdoan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ShowTest {

    private final Show show = new Show();

    @Test
    void thousandsHaveDots() {
        assertThat(show.number(999)).isEqualTo("999");
        assertThat(show.number(1100)).isEqualTo("1.100");
        assertThat(show.number(-1234567)).isEqualTo("-1.234.567");
    }

    @Test
    void decimalsHaveAComma() {
        assertThat(show.percent(new BigDecimal("54.46"))).isEqualTo("54,46%");
        assertThat(show.number(new BigDecimal("1100.0"))).isEqualTo("1.100,0");
    }

    @Test
    void nothingStaysNothing() {
        assertThat(show.number(null)).isEmpty();
        assertThat(show.date(null)).isEmpty();
    }

    @Test
    void dayComesFirst() {
        assertThat(show.date(LocalDate.of(2024, 6, 11))).isEqualTo("11/6/2024");
    }

    @Test
    void clockIsTheOneOnTheOfficesWall() {
        assertThat(show.moment(Instant.parse("2024-06-10T17:05:09Z"))).isEqualTo("00:05:09 11/6/2024");
    }
}
