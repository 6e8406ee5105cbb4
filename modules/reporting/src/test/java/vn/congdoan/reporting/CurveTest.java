package vn.congdoan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.kernel.Period;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.events.MovementKind;

class CurveTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 7, 1);
    private static final Period FOUR_DAYS = new Period(FIRST, FIRST.plusDays(3));

    private final Sample sample = new Sample();

    @Test
    void growthAddsUpDayByDayAndStopsAfterTheLastCountedDay() {
        var curve = Curve.of(Sample.NET, FOUR_DAYS, FIRST.plusDays(2), 10L, List.of(count(0, MovementKind.ADMISSION, 5),
                count(1, MovementKind.LOSS, 2), count(2, MovementKind.ADMISSION, 4)));
        assertThat(curve.points()).extracting(Curve.Point::done).containsExactly(5L, 3L, 7L, null);
    }

    @Test
    void straightLineEndsAtTheGoal() {
        assertThat(Curve.of(Sample.NET, FOUR_DAYS, FIRST, 10L, List.of()).points()).extracting(Curve.Point::proRata)
                .containsExactly(new BigDecimal("2.5"), new BigDecimal("5.0"), new BigDecimal("7.5"), new BigDecimal("10.0"));
        assertThat(Curve.of(Sample.NET, FOUR_DAYS, FIRST, null, List.of()).points()).extracting(Curve.Point::proRata).containsOnlyNulls();
    }

    @Test
    void tenYearsAreThinnedOutAndStillEndOnTheLastDay() {
        var decade = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2033, 12, 31));
        var points = Curve.of(Sample.NET, decade, FIRST, 10L, List.of()).points();
        assertThat(points).hasSizeBetween(300, 400);
        assertThat(points.getLast().day()).isEqualTo(decade.to());
        assertThat(points.getLast().proRata()).isEqualByComparingTo("10");
    }

    private Count count(int day, MovementKind kind, long amount) {
        return new Count(sample.north, FIRST.plusDays(day), kind, Sector.INFORMAL, amount);
    }
}
