package vn.congdoan.plugins.laichau;

import java.math.RoundingMode;
import java.util.List;
import vn.congdoan.spi.DisplayPolicy;
import vn.congdoan.spi.PercentRule;
import vn.congdoan.spi.Province;
import vn.congdoan.spi.ReportCalendar;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.quota.QuotaFormula;

/// The plugin's entry.
public final class LaiChau implements Province {

    @Override
    public String id() {
        return "lai-chau";
    }

    @Override
    public Text name() {
        return new Text("Tỉnh Lai Châu", "Lai Châu province");
    }

    @Override
    public List<QuotaFormula> formulas() {
        return List.of(new EnterpriseFormula());
    }

    @Override
    public List<DocumentLayout<?>> layouts() {
        return List.of(new Plan(), new Decision(), new ProgressReport());
    }

    @Override
    public DisplayPolicy display() {
        return new DisplayPolicy(new PercentRule(2, RoundingMode.HALF_UP, true, null));
    }

    @Override
    public List<ReportCalendar> calendars() {
        return List.of(new QuarterlyReports());
    }
}
