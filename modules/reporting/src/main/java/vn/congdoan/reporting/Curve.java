package vn.congdoan.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Period;

/// How an indicator grew over the days of a campaign, beside the straight line to its goal.
public record Curve(List<Point> points) {

    private static final int MOST_POINTS = 400;

    /// @param done    up to and with this day; null after the last day that is counted
    /// @param proRata what the straight line asks for by then, one decimal; null when there is no goal
    public record Point(LocalDate day, @Nullable Long done, @Nullable BigDecimal proRata) {
    }

    /// @param goal null when nothing is set yet
    static Curve of(Indicator indicator, Period period, LocalDate until, @Nullable Long goal, List<Count> counts) {
        var growth = new TreeMap<LocalDate, Long>();
        counts.forEach(count -> growth.merge(count.day(), count.towards(indicator), Long::sum));
        long days = ChronoUnit.DAYS.between(period.from(), period.to()) + 1;
        long step = Math.ceilDiv(days, MOST_POINTS);
        var points = new ArrayList<Point>();
        long passed = 0;
        while (passed < days) {
            passed = Math.min(days, passed + step);
            var day = period.from().plusDays(passed - 1);
            Long done = day.isAfter(until) ? null : Long.valueOf(growth.headMap(day, true).values().stream().mapToLong(Long::longValue).sum());
            points.add(new Point(day, done, goal == null ? null : BigDecimal.valueOf(goal).multiply(BigDecimal.valueOf(passed))
                    .divide(BigDecimal.valueOf(days), 1, RoundingMode.HALF_UP)));
        }
        return new Curve(points);
    }
}
