package vn.congdoan.plugins.quocgia;

import java.math.RoundingMode;
import java.util.List;
import vn.congdoan.spi.DisplayPolicy;
import vn.congdoan.spi.PercentRule;
import vn.congdoan.spi.Province;
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
}
