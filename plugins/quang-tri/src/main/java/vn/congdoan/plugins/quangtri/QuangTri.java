package vn.congdoan.plugins.quangtri;

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
public final class QuangTri implements Province {

    @Override
    public String id() {
        return "quang-tri";
    }

    @Override
    public Text name() {
        return new Text("Tỉnh Quảng Trị", "Quảng Trị province");
    }

    /// The source document reviews what was done and shares nothing out.
    @Override
    public List<QuotaFormula> formulas() {
        return List.of();
    }

    @Override
    public List<DocumentLayout<?>> layouts() {
        return List.of(new Decision(), new ProgressReport(), new ReviewPlan(), new ReviewReport());
    }

    @Override
    public DisplayPolicy display() {
        return new DisplayPolicy(PercentRule.PLAIN);
    }

    @Override
    public List<ReportCalendar> calendars() {
        return List.of(new YearlyReports("so-ket", new Text("Báo cáo sơ kết trước ngày 15/9 và cuối tháng 10", "Before 15 September and by the end of October"), List.of(
                new Report(new Text("Báo cáo sơ kết của công đoàn cấp trên cơ sở", "Review by the upper unions"), MonthDay.of(8, 31), MonthDay.of(9, 14)),
                new Report(new Text("Báo cáo sơ kết của LĐLĐ tỉnh", "Review by the province"), MonthDay.of(9, 30), MonthDay.of(10, 31)))));
    }
}
