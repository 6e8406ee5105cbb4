package vn.congdoan.spi.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.PercentRule;
import vn.congdoan.spi.layout.CampaignFacts.Milestone;
import vn.congdoan.spi.layout.PlanFacts.QuotaRow;
import vn.congdoan.spi.layout.ReviewFacts.ReviewRow;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Enterprise;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Target;
import vn.congdoan.spi.quota.Unit;

class FiguresTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 1);
    private static final Indicator MEMBERS = new Indicator("dv", "Đoàn viên thực tăng (người)", null, Counted.NET_MEMBERS, Set.of());
    private static final Indicator UNIONS = new Indicator("cd", "CĐCS", null, Counted.UNIONS, Set.of());

    private final Issuer issuer = new Issuer(List.of("A"), List.of("B"), "Liên đoàn Lao động tỉnh X", "LĐLĐ tỉnh X", "X", "LĐLĐ");
    private final CampaignFacts campaign = new CampaignFacts("2024", "Đợt thi đua", "peak_month", FIRST, LocalDate.of(2024, 12, 31), 5,
            List.of(MEMBERS, UNIONS), List.of(new Target("dv", 1100)), null, List.of(new Milestone(LocalDate.of(2028, 12, 31), "dv", 390_000L, 25),
                    new Milestone(LocalDate.of(2033, 12, 31), "", null, 20)));
    private final Unit unit = new Unit("u", "LĐLĐ huyện Y", "district_federation", Map.of());
    private final QuotaRow row = new QuotaRow(unit, Map.of("dv", Figure.of(7), "cd", Figure.DASH), "");

    @Test
    void smallCountsAndDaysAreWrittenAsRunningTextHasThem() {
        var figures = values(new PlanFacts(issuer, campaign, List.of(row), List.of()));
        assertThat(figures).containsEntry("nguong-lao-dong", "05").containsEntry("so-don-vi", "01").containsEntry("so-doanh-nghiep", "0")
                .containsEntry("chuong-trinh.tu-ngay", "01/02/2024").containsEntry("chi-tieu.dv", "1.100").containsEntry("tong-giao.dv", "07");
    }

    @Test
    void whatIsMissingIsThereAndEmpty() {
        var figures = values(new PlanFacts(issuer, campaign, List.of(row), List.of()));
        assertThat(figures).containsEntry("chi-tieu.cd", "").containsEntry("moc.2.chi-tieu", "").containsEntry("moc.2.nguong-lao-dong", "20")
                .containsEntry("moc.1.chi-tieu", "390.000").containsEntry("moc.1.nam", "2028");
        assertThat(values(new DecisionFacts(issuer, campaign, null, row, List.of()))).containsEntry("giao.cd", "").containsEntry("ke-hoach.ngan", "");
    }

    @Test
    void aDecisionTakesTheUnitsPartOfThePlan() {
        var plan = new PlanFacts(issuer, campaign, List.of(row), List.of(enterprise("u", 40), enterprise("other", 50)));
        var cited = new Citation("Kế hoạch", "117-KH/TU", FIRST, "Tỉnh ủy", "phát triển đoàn viên");
        var decision = DecisionFacts.of(plan, cited, row);
        assertThat(decision.enterprises()).hasSize(1);
        assertThat(values(decision)).containsEntry("so-lao-dong", "40").containsEntry("giao.dv", "07").containsEntry("don-vi.ten", "LĐLĐ huyện Y")
                .containsEntry("ke-hoach.day-du", "Kế hoạch số 117-KH/TU ngày 01/02/2024 của Tỉnh ủy về phát triển đoàn viên")
                .containsEntry("ke-hoach.ngan", "Kế hoạch số 117-KH/TU");
    }

    @Test
    void aReviewAddsYearsAndComparesWithThePeriodBefore() {
        var review = new ReviewFacts(issuer, campaign, ReviewFacts.Kind.FINAL, LocalDate.of(2021, 7, 1), LocalDate.of(2024, 6, 30), List.of(
                new ReviewRow("A", "", Map.of("dv", outcome(Map.of(2021, Figure.of(300), 2022, Figure.of(400)), Figure.of(900))), ""),
                new ReviewRow("B", "", Map.of("dv", outcome(Map.of(2022, Figure.of(125), 2024, Figure.BLANK), Figure.BLANK)), "")),
                Timetable.OPEN, PercentRule.PLAIN);
        assertThat(values(review)).containsEntry("thoi-ky.so-nam", "03").containsEntry("ket-qua.dv", "825").containsEntry("ty-le.dv", "75%")
                .containsEntry("so-ky-truoc.dv", "-75").containsEntry("dat.dv", "01").containsEntry("ket-qua.cd", "").containsEntry("han.don-vi", "")
                .containsEntry("danh-gia", "tổng kết");
        assertThat(review.years()).containsExactly(2021, 2022, 2023, 2024);
        assertThat(review.total("dv").inYear(2022)).isEqualTo(Figure.of(525));
        assertThat(review.total("dv").inYear(2024)).isEqualTo(Figure.BLANK);
    }

    @Test
    void aTextCallsADayOnlyOnceItIsSet() {
        assertThat(Timetable.OPEN.callUnitsReport()).isEqualTo("ngày …/…/…");
        assertThat(Timetable.of(FIRST, FIRST).callUnitsReport()).isEqualTo("ngày {{han.don-vi}}");
    }

    private static Outcome outcome(Map<Integer, Figure> byYear, Figure last) {
        return new Outcome(Figure.BLANK, Figure.BLANK, Figure.of(500), byYear, last);
    }

    private static Enterprise enterprise(String unit, int workers) {
        return new Enterprise("e" + workers, unit, "Công ty", workers, FIRST);
    }

    private static Map<String, String> values(Facts facts) {
        return facts.figures().stream().collect(Collectors.toMap(Placeholder::code, Placeholder::value));
    }
}
