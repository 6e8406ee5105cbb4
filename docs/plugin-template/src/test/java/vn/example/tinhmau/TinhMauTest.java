package vn.example.tinhmau;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congdoan.contract.ProvinceContract;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.layout.Issuer;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.layout.PlanFacts.QuotaRow;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Measure;
import vn.congdoan.spi.quota.QuotaRequest;
import vn.congdoan.spi.quota.Target;
import vn.congdoan.spi.quota.Unit;

/// Everything the host relies on is tried with these figures. Put in those of your province.
class TinhMauTest extends ProvinceContract {

    private static final Issuer ISSUER = new Issuer(List.of("TỔNG LIÊN ĐOÀN LAO ĐỘNG", "VIỆT NAM"), List.of("LIÊN ĐOÀN LAO ĐỘNG", "TỈNH MẪU"),
            "Liên đoàn Lao động tỉnh Mẫu", "LĐLĐ tỉnh Mẫu", "Mẫu", "LĐLĐ");
    private static final Indicator MEMBERS = new Indicator("doan-vien", "Đoàn viên thực tăng (người)", null, Counted.NET_MEMBERS, Set.of());
    private static final CampaignFacts YEAR = new CampaignFacts("nam-2026", "Kế hoạch phát triển đoàn viên năm 2026", "year_plan",
            LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), 25, List.of(MEMBERS), List.of(new Target("doan-vien", 1500)), null);
    private static final List<Unit> UNITS = List.of(unit("a", "LĐLĐ huyện A", 1200), unit("b", "LĐLĐ huyện B", 640), unit("c", "Công đoàn ngành C", 0));

    @Override
    protected QuotaRequest request() {
        return new QuotaRequest(YEAR.code(), YEAR.from(), YEAR.to(), YEAR.minimumWorkers(), YEAR.indicators(), YEAR.targets(), UNITS, List.of());
    }

    @Override
    protected List<PlanFacts> plans() {
        return List.of(new PlanFacts(ISSUER, YEAR, List.of(quota(0, 980), quota(1, 520), quota(2, 0)), List.of()));
    }

    private static Unit unit(String id, String name, long gap) {
        return new Unit(id, name, "district_federation", Map.of(Measure.WORKER_GAP.code(), Figure.of(gap)));
    }

    private static QuotaRow quota(int unit, long members) {
        return new QuotaRow(UNITS.get(unit), Map.of("doan-vien", Figure.of(members)), "");
    }
}
