package vn.congdoan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.congdoan.spi.ReportCalendar;
import vn.congdoan.spi.ReportCalendar.Due;

/// Reports about a campaign, each at its time.
final class CalendarRules {

    private static final int YEAR = 2026;
    /// Longer nobody waits for the figures of a period.
    private static final int PATIENCE = 62;

    private CalendarRules() {
    }

    static void check(ReportCalendar calendar) {
        assertThat(calendar.code()).matches("[a-z0-9]+(-[a-z0-9]+)*");
        ProvinceContract.assertSaid(calendar.name());
        var year = due(calendar, LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR, 12, 31));
        assertThat(year).as("%s names a report in a campaign of a whole year", calendar.code()).isNotEmpty();
        for (int month = 1; month <= 12; month++) {
            var first = LocalDate.of(YEAR, month, 1);
            due(calendar, first, first.plusMonths(1).minusDays(1));
            due(calendar, first.plusDays(10), first.plusMonths(14));
        }
        assertThat(due(calendar, LocalDate.of(YEAR, 1, 1), LocalDate.of(YEAR + 4, 12, 31)))
                .as("%s goes on in the later years of a term", calendar.code()).hasSizeGreaterThan(year.size());
    }

    private static List<Due> due(ReportCalendar calendar, LocalDate from, LocalDate to) {
        var all = Deadline.within("calendar " + calendar.code(), () -> calendar.due(from, to));
        var period = calendar.code() + ", " + from + " to " + to;
        assertThat(calendar.due(from, to)).as("%s: always the same", period).isEqualTo(all);
        assertThat(all).as("%s: the earliest first", period).isSortedAccordingTo(Comparator.comparing(Due::by));
        assertThat(all).as("%s: no report twice", period).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(due -> {
            ProvinceContract.assertSaid(due.what());
            assertThat(due.cutOff()).as("%s: figures of days inside the campaign", period).isBetween(from, to);
            assertThat(due.by()).as("%s: a report comes when its figures are there, and not long after", period)
                    .isBetween(due.cutOff(), due.cutOff().plusDays(PATIENCE));
        });
        return all;
    }
}
