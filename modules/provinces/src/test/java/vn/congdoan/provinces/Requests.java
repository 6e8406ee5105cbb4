package vn.congdoan.provinces;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.layout.Issuer;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Enterprise;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.QuotaRequest;
import vn.congdoan.spi.quota.Unit;

/// Questions whose campaign tells the test plugin what to do.
final class Requests {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final Indicator MEMBERS = new Indicator("dv", "Đoàn viên", null, Counted.NET_MEMBERS, Set.of());

    private static final Indicator TOTAL = new Indicator("tong", "Tổng", null, Counted.NET_MEMBERS, Set.of());
    private static final Indicator PART = new Indicator("phan", "Phần", "tong", Counted.NET_MEMBERS, Set.of());

    private Requests() {
    }

    static QuotaRequest quota(String behaviour) {
        return new QuotaRequest(behaviour, DAY, DAY.plusDays(30), 25, List.of(MEMBERS, TOTAL, PART), List.of(),
                List.of(new Unit("u1", "Đơn vị", "district_federation", Map.of())),
                List.of(new Enterprise("e1", "u1", "Công ty", 30, DAY)));
    }

    static PlanFacts plan(String behaviour) {
        var campaign = new CampaignFacts(behaviour, "Đợt", "year_plan", DAY, DAY.plusDays(30), 25, List.of(MEMBERS), List.of(), null);
        var issuer = new Issuer(List.of("A"), List.of("B"), "Liên đoàn", "LĐLĐ", "X", "LĐLĐ");
        return new PlanFacts(issuer, campaign, List.of(), List.of());
    }
}
