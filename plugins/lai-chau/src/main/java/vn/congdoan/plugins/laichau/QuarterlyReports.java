package vn.congdoan.plugins.laichau;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.congdoan.kit.YearlyReports;
import vn.congdoan.spi.ReportCalendar;
import vn.congdoan.spi.Text;

/// Units report each quarter, and once more when a peak month ends.
final class QuarterlyReports implements ReportCalendar {

    private static final int PEAK = 31;
    private static final int DAYS = 5;

    private final YearlyReports quarters = new YearlyReports(code(), name(), IntStream.rangeClosed(1, 4).mapToObj(QuarterlyReports::quarter).toList());

    @Override
    public String code() {
        return "hang-quy";
    }

    @Override
    public Text name() {
        return new Text("Báo cáo hằng quý và khi kết thúc tháng cao điểm", "Each quarter and at the end of a peak month");
    }

    @Override
    public List<Due> due(LocalDate from, LocalDate to) {
        var all = quarters.due(from, to);
        boolean peak = !to.isAfter(from.plusDays(PEAK - 1)) && all.stream().noneMatch(due -> due.cutOff().equals(to));
        return peak ? Stream.concat(all.stream(), Stream.of(end(to))).toList() : all;
    }

    private static Due end(LocalDate to) {
        return new Due(new Text("Báo cáo kết quả tháng cao điểm", "Report on the peak month"), to, to.plusDays(DAYS));
    }

    private static YearlyReports.Report quarter(int number) {
        var last = LocalDate.of(2026, number * 3, 1).plusMonths(1).minusDays(1);
        return new YearlyReports.Report(new Text("Báo cáo quý " + "I".repeat(number).replace("IIII", "IV"), "Report of quarter " + number),
                MonthDay.from(last), MonthDay.from(last.plusDays(DAYS)));
    }
}
