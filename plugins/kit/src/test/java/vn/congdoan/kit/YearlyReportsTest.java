package vn.congdoan.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.kit.YearlyReports.Report;
import vn.congdoan.spi.ReportCalendar.Due;
import vn.congdoan.spi.Text;

class YearlyReportsTest {

    private final YearlyReports twice = new YearlyReports("hai-ky", new Text("Hai kỳ", "Twice"), List.of(
            new Report(new Text("Báo cáo năm", "Report of the year"), MonthDay.of(12, 31), MonthDay.of(1, 10)),
            new Report(new Text("Báo cáo giữa năm", "Midyear report"), MonthDay.of(6, 30), MonthDay.of(7, 5))));

    @Test
    void reportsOfAYearComeInTheOrderInWhichTheyArriveTheLastInTheNextYear() {
        var due = twice.due(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
        assertThat(due).extracting(Due::by).containsExactly(LocalDate.of(2026, 7, 5), LocalDate.of(2027, 1, 10));
        assertThat(due).extracting(one -> one.what().vi()).containsExactly("Báo cáo giữa năm năm 2026", "Báo cáo năm năm 2026");
    }

    @Test
    void onlyFiguresOfDaysInsideTheCampaignAreReported() {
        assertThat(twice.due(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 30))).isEmpty();
        assertThat(twice.due(LocalDate.of(2026, 6, 30), LocalDate.of(2026, 6, 30))).hasSize(1);
    }
}
