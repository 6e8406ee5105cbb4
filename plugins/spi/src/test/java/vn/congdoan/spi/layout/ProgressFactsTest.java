package vn.congdoan.spi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.layout.ProgressFacts.Result;

class ProgressFactsTest {

    @Test
    void nothingRemainsOnceTheQuotaIsPassed() {
        assertThat(new Result(Figure.of(10), 9).remaining()).isEqualTo(Figure.of(1));
        assertThat(new Result(Figure.of(10), 10).remaining()).isEqualTo(Figure.of(0));
        assertThat(new Result(Figure.of(10), 11).remaining()).isEqualTo(Figure.of(0));
        assertThat(new Result(Figure.of(10), -2).remaining()).isEqualTo(Figure.of(12));
    }

    @Test
    void withoutAQuotaTheRestIsBlank() {
        assertThat(new Result(Figure.BLANK, 3).remaining()).isEqualTo(Figure.BLANK);
    }
}
