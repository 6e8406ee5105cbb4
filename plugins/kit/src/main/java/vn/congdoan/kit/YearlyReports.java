package vn.congdoan.kit;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.congdoan.spi.ReportCalendar;
import vn.congdoan.spi.Text;

/// Reports that come round every year on the same days, as far as the days of their figures lie inside the campaign.
///
/// @param reports in any order
public record YearlyReports(String code, Text name, List<Report> reports) implements ReportCalendar {

    public YearlyReports {
        reports = List.copyOf(reports);
    }

    /// One of a year's reports.
    ///
    /// @param what   without the year, which is put behind it
    /// @param cutOff last day of its figures
    /// @param by     when it has arrived; in the next year when it is earlier in the year than the figures
    public record Report(Text what, MonthDay cutOff, MonthDay by) {

        private Due in(int year) {
            var last = cutOff.atYear(year);
            var arrived = by.atYear(by.isBefore(cutOff) ? year + 1 : year);
            return new Due(new Text(what.vi() + " năm " + year, what.en() + " " + year), last, arrived);
        }
    }

    @Override
    public List<Due> due(LocalDate from, LocalDate to) {
        return IntStream.rangeClosed(from.getYear(), to.getYear()).boxed().flatMap(this::of)
                .filter(due -> !due.cutOff().isBefore(from) && !due.cutOff().isAfter(to))
                .sorted(Comparator.comparing(Due::by).thenComparing(Due::cutOff)).toList();
    }

    private Stream<Due> of(int year) {
        return reports.stream().map(report -> report.in(year));
    }
}
