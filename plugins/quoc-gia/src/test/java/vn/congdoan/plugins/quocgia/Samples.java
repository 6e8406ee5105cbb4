package vn.congdoan.plugins.quocgia;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.layout.Issuer;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Enterprise;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Measure;
import vn.congdoan.spi.quota.Parameters;
import vn.congdoan.spi.quota.QuotaRequest;
import vn.congdoan.spi.quota.Sector;
import vn.congdoan.spi.quota.Target;
import vn.congdoan.spi.quota.Unit;

/// A small province that does not exist.
final class Samples {

    static final Issuer ISSUER = new Issuer(List.of("TỔNG LIÊN ĐOÀN LAO ĐỘNG", "VIỆT NAM"), List.of("LIÊN ĐOÀN LAO ĐỘNG", "TỈNH MẪU"),
            "Liên đoàn Lao động tỉnh Mẫu", "LĐLĐ tỉnh Mẫu", "Mẫu", "LĐLĐ");
    static final List<Indicator> INDICATORS = List.of(
            new Indicator("dv", "Đoàn viên thực tăng", null, Counted.NET_MEMBERS, Set.of()),
            new Indicator("dv.lon", "Doanh nghiệp đủ ngưỡng", "dv", Counted.NET_MEMBERS, Set.of(Sector.LARGE_ENTERPRISE)),
            new Indicator("dv.khac", "Khu vực khác", "dv", Counted.NET_MEMBERS, Set.of(Sector.INFORMAL, Sector.SMALL_ENTERPRISE)),
            new Indicator("cd", "CĐCS thành lập mới", null, Counted.UNIONS, Set.of(Sector.LARGE_ENTERPRISE)));
    static final List<Unit> UNITS = List.of(unit("a", "LĐLĐ huyện A", Map.of(Measure.WORKER_GAP.code(), Figure.of(30))),
            unit("b", "LĐLĐ huyện B", Map.of(Measure.SOCIAL_INSURANCE_POOL.code(), Figure.of(70), Measure.WORKER_GAP.code(), Figure.DASH)),
            unit("c", "Công đoàn ngành C", Map.of()));
    static final List<Enterprise> ENTERPRISES = List.of(enterprise("1", "a", "Công ty Một", 40), enterprise("2", "a", "Công ty Hai", 25),
            enterprise("3", "b", "Công ty Ba", 24));

    private Samples() {
    }

    static CampaignFacts campaign() {
        return new CampaignFacts("2026", "Kế hoạch phát triển đoàn viên năm 2026", "year_plan", LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31), 25, INDICATORS, targets(), null);
    }

    static QuotaRequest request(List<Unit> units, List<Enterprise> enterprises) {
        return new QuotaRequest("2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), 25, INDICATORS, targets(), units, enterprises)
                .with(Parameters.preset(new DefaultFormula().parameters()));
    }

    static Unit unit(String id, String name, Map<String, Figure> measures) {
        return new Unit(id, name, "district_federation", measures);
    }

    private static List<Target> targets() {
        return List.of(new Target("dv", 165), new Target("dv.khac", 100));
    }

    private static Enterprise enterprise(String id, String unit, String name, int workers) {
        return new Enterprise(id, unit, name, workers, LocalDate.of(2025, 11, 30));
    }
}
