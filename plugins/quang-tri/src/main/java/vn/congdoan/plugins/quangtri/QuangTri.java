package vn.congdoan.plugins.quangtri;

import java.util.List;
import vn.congdoan.spi.DisplayPolicy;
import vn.congdoan.spi.PercentRule;
import vn.congdoan.spi.Province;
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
}
