package vn.congdoan.plugins.haiphong;

import java.math.RoundingMode;
import java.util.List;
import vn.congdoan.spi.DisplayPolicy;
import vn.congdoan.spi.PercentRule;
import vn.congdoan.spi.Province;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.quota.QuotaFormula;

/// The plugin's entry.
public final class HaiPhong implements Province {

    @Override
    public String id() {
        return "hai-phong";
    }

    @Override
    public Text name() {
        return new Text("Thành phố Hải Phòng", "Hải Phòng city");
    }

    @Override
    public List<QuotaFormula> formulas() {
        return List.of(new ThresholdFormula());
    }

    @Override
    public List<DocumentLayout<?>> layouts() {
        return List.of(new Plan(), new Decision(), new ProgressReport());
    }

    @Override
    public DisplayPolicy display() {
        return new DisplayPolicy(new PercentRule(1, RoundingMode.HALF_UP, true, null));
    }
}
