package vn.example.tinhmau;

import java.time.MonthDay;
import java.util.List;
import vn.congdoan.kit.YearlyReports;
import vn.congdoan.spi.DisplayPolicy;
import vn.congdoan.spi.PercentRule;
import vn.congdoan.spi.Province;
import vn.congdoan.spi.ReportCalendar;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.quota.QuotaFormula;

/// The plugin's entry: who you are and what you bring.
public final class TinhMau implements Province {

    @Override
    public String id() {
        return "tinh-mau";
    }

    @Override
    public Text name() {
        return new Text("Tỉnh Mẫu", "Template province");
    }

    @Override
    public List<QuotaFormula> formulas() {
        return List.of(new WorkersOutside());
    }

    @Override
    public List<DocumentLayout<?>> layouts() {
        return List.of(new Plan());
    }

    @Override
    public DisplayPolicy display() {
        return new DisplayPolicy(PercentRule.PLAIN);
    }

    @Override
    public List<ReportCalendar> calendars() {
        return List.of(new YearlyReports("nua-nam", new Text("Báo cáo giữa năm", "Midyear report"), List.of(
                new YearlyReports.Report(new Text("Kết quả sáu tháng", "Results of six months"), MonthDay.of(6, 30), MonthDay.of(7, 10)))));
    }
}
