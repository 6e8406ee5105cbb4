package vn.congdoan.plugins.haiphong;

import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import vn.congdoan.spi.DisplayPolicy;
import vn.congdoan.spi.PercentRule;
import vn.congdoan.spi.Province;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Measure;
import vn.congdoan.spi.quota.QuotaFormula;
import vn.congdoan.spi.quota.Sector;

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

    /// Each of these unions is to refer at least one member to the Party a year.
    @Override
    public List<Measure> measures() {
        return List.of(new Measure("CDCS_CO_TO_CHUC_DANG", new Text("CĐCS nơi có tổ chức Đảng", "Unions where the Party has an organisation")));
    }

    /// What the plan wants of unions besides their number, in percent of those that are rated.
    @Override
    public List<Indicator> indicators() {
        return List.of(new Indicator("xep-loai-tot", "CĐCS xếp loại tốt trở lên (%)", null, Counted.RATE, Set.of()),
                new Indicator("xep-loai-tot.ngoai-nha-nuoc", "CĐCS ngoài nhà nước xếp loại tốt trở lên (%)", null, Counted.RATE,
                        Set.of(Sector.SMALL_ENTERPRISE, Sector.LARGE_ENTERPRISE, Sector.INFORMAL)),
                new Indicator("doanh-nghiep-co-cong-doan", "Doanh nghiệp đủ ngưỡng có CĐCS (%)", null, Counted.RATE, Set.of(Sector.LARGE_ENTERPRISE)),
                new Indicator("gioi-thieu-dang", "Đoàn viên ưu tú giới thiệu cho Đảng (người)", null, Counted.REFERRALS, Set.of()));
    }
}
