package vn.congdoan.plugins.angiang;

import java.math.RoundingMode;
import java.time.MonthDay;
import java.util.List;
import vn.congdoan.kit.YearlyReports;
import vn.congdoan.kit.YearlyReports.Report;
import vn.congdoan.spi.DisplayPolicy;
import vn.congdoan.spi.PercentRule;
import vn.congdoan.spi.Province;
import vn.congdoan.spi.ReportCalendar;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.quota.QuotaFormula;

/// The plugin's entry.
public final class AnGiang implements Province {

    /// Truncated to two decimals, trailing zeros dropped; who lost more than was won is printed as `0 %`.
    static final PercentRule PERCENT = new PercentRule(2, RoundingMode.DOWN, true, "0 %");

    @Override
    public String id() {
        return "an-giang";
    }

    @Override
    public Text name() {
        return new Text("Tỉnh An Giang", "An Giang province");
    }

    @Override
    public List<QuotaFormula> formulas() {
        return List.of(new LabourPoolFormula());
    }

    @Override
    public List<DocumentLayout<?>> layouts() {
        return List.of(new Plan(), new Decision(), new ProgressReport());
    }

    @Override
    public DisplayPolicy display() {
        return new DisplayPolicy(PERCENT);
    }

    @Override
    public List<ReportCalendar> calendars() {
        return List.of(new YearlyReports("hai-ky", new Text("Báo cáo ngày 15/5 và ngày 20/11", "On 15 May and 20 November"),
                List.of(on(MonthDay.of(5, 15), new Text("Số liệu kèm danh sách, kỳ tháng 5", "Figures with lists, May")),
                        on(MonthDay.of(11, 20), new Text("Số liệu kèm danh sách, kỳ tháng 11", "Figures with lists, November")))));
    }

    private static Report on(MonthDay day, Text what) {
        return new Report(what, day, day);
    }
}
