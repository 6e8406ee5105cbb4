package vn.congdoan.plugins.quocgia;

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
public final class QuocGia implements Province {

    static final PercentRule PERCENT = new PercentRule(2, RoundingMode.HALF_UP, true, null);

    @Override
    public String id() {
        return "quoc-gia";
    }

    @Override
    public Text name() {
        return new Text("Mặc định toàn quốc", "National default");
    }

    @Override
    public List<QuotaFormula> formulas() {
        return List.of(new DefaultFormula());
    }

    @Override
    public List<DocumentLayout<?>> layouts() {
        return List.of(new Plan(), new Decision(), new ProgressReport(), new ReviewPlan(), new ReviewReport());
    }

    @Override
    public DisplayPolicy display() {
        return new DisplayPolicy(PERCENT);
    }

    @Override
    public List<ReportCalendar> calendars() {
        return List.of(new YearlyReports("tong-ket", new Text("Các ban cuối tháng 6, các đơn vị trước ngày 01/8", "Boards by the end of June, units before August"), List.of(
                new Report(new Text("Báo cáo phần việc của các ban", "Part of the boards"), MonthDay.of(5, 31), MonthDay.of(6, 30)),
                new Report(new Text("Báo cáo của các đơn vị", "Report of the units"), MonthDay.of(6, 30), MonthDay.of(7, 31)))));
    }
}
