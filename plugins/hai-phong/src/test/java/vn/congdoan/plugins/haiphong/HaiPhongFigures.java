package vn.congdoan.plugins.haiphong;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.layout.CampaignFacts.Milestone;
import vn.congdoan.spi.layout.Issuer;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.layout.PlanFacts.QuotaRow;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Enterprise;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Measure;
import vn.congdoan.spi.quota.Parameters;
import vn.congdoan.spi.quota.QuotaRequest;
import vn.congdoan.spi.quota.QuotaRequest.Threshold;
import vn.congdoan.spi.quota.Sector;
import vn.congdoan.spi.quota.Target;
import vn.congdoan.spi.quota.Unit;

/// The resolution of 2024 with the aims of the source document; units' figures are made up.
final class HaiPhongFigures {

    static final Issuer ISSUER = new Issuer(List.of("TỔNG LIÊN ĐOÀN LAO ĐỘNG", "VIỆT NAM"), List.of("LIÊN ĐOÀN LAO ĐỘNG", "THÀNH PHỐ HẢI PHÒNG"),
            "Liên đoàn Lao động thành phố Hải Phòng", "LĐLĐ thành phố", "Hải Phòng", "LĐLĐ");
    static final Indicator MEMBERS = new Indicator("ngoai-nha-nuoc", "Đoàn viên khu vực ngoài nhà nước", null, Counted.NET_MEMBERS,
            Set.of(Sector.SMALL_ENTERPRISE, Sector.LARGE_ENTERPRISE, Sector.INFORMAL));
    static final Indicator UNIONS = new Indicator("cdcs", "CĐCS thành lập mới", null, Counted.UNIONS, Set.of());
    static final List<Unit> UNITS = List.of(unit("u1", "LĐLĐ quận Hồng Bàng", 1200), unit("u2", "LĐLĐ huyện An Dương", 2600),
            unit("u3", "Công đoàn Khu kinh tế Hải Phòng", 9400), unit("u4", "Công đoàn ngành Xây dựng", 0));
    static final List<Enterprise> ENTERPRISES = List.of(enterprise("e1", "u1", 40), enterprise("e2", "u2", 25), enterprise("e3", "u2", 310),
            enterprise("e4", "u3", 1500), enterprise("e5", "u3", 24));

    private HaiPhongFigures() {
    }

    static CampaignFacts resolution() {
        return new CampaignFacts("nghi-quyet-06", "Nghị quyết số 06/NQ-BCH của Ban Chấp hành Tổng Liên đoàn Lao động Việt Nam về đẩy mạnh phát "
                + "triển đoàn viên, thành lập công đoàn cơ sở tại các doanh nghiệp khu vực ngoài nhà nước đến năm 2028, tầm nhìn đến năm 2033",
                "multi_year_resolution", LocalDate.of(2024, 8, 27), LocalDate.of(2033, 12, 31), 25, List.of(MEMBERS), List.of(), null,
                List.of(new Milestone(LocalDate.of(2028, 12, 31), "ngoai-nha-nuoc", 390_000L, 25),
                        new Milestone(LocalDate.of(2033, 12, 31), "ngoai-nha-nuoc", 490_000L, 20)));
    }

    static CampaignFacts year() {
        return new CampaignFacts("2025", "Kế hoạch phát triển đoàn viên, thành lập công đoàn cơ sở năm 2025", "year_plan",
                LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31), 25, List.of(MEMBERS, UNIONS),
                List.of(new Target("ngoai-nha-nuoc", 12_000), new Target("cdcs", 4)), resolution());
    }

    static PlanFacts plan() {
        return new PlanFacts(ISSUER, resolution(), UNITS.stream().map(unit -> new QuotaRow(unit, Map.of(), "")).toList(), List.of());
    }

    static PlanFacts yearPlan() {
        return new PlanFacts(ISSUER, year(), List.of(row(0, 1120, 1), row(1, 2650, 2), row(2, 8230, 1), row(3, 0, 0)), ENTERPRISES.subList(0, 4));
    }

    static QuotaRequest request(List<Enterprise> enterprises) {
        var year = year();
        return request(year.from(), year.to(), enterprises);
    }

    /// The threshold falls to 20 workers when 2029 begins.
    static QuotaRequest request(LocalDate from, LocalDate to, List<Enterprise> enterprises) {
        var year = year();
        return new QuotaRequest(year.code(), from, to, 25, List.of(new Threshold(LocalDate.of(2024, 8, 27), 25),
                new Threshold(LocalDate.of(2029, 1, 1), 20)), Parameters.preset(new ThresholdFormula().parameters()), year.indicators(),
                year.targets(), UNITS, enterprises);
    }

    private static QuotaRow row(int unit, long members, long unions) {
        return new QuotaRow(UNITS.get(unit), Map.of("ngoai-nha-nuoc", Figure.of(members), "cdcs", Figure.of(unions)), "");
    }

    private static Unit unit(String id, String name, long gap) {
        return new Unit(id, name, "district_federation", Map.of(Measure.WORKER_GAP.code(), Figure.of(gap)));
    }

    private static Enterprise enterprise(String id, String unit, int workers) {
        return new Enterprise(id, unit, "Công ty TNHH Mẫu " + id, workers, LocalDate.of(2024, 11, 30));
    }
}
