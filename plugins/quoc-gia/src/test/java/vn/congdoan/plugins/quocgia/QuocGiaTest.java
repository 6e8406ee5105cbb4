package vn.congdoan.plugins.quocgia;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.congdoan.contract.ProvinceContract;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.layout.Citation;
import vn.congdoan.spi.layout.DecisionFacts;
import vn.congdoan.spi.layout.Outcome;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.layout.PlanFacts.QuotaRow;
import vn.congdoan.spi.layout.ProgressFacts;
import vn.congdoan.spi.layout.ProgressFacts.ProgressRow;
import vn.congdoan.spi.layout.ProgressFacts.Result;
import vn.congdoan.spi.layout.ReviewFacts;
import vn.congdoan.spi.layout.ReviewFacts.ReviewRow;
import vn.congdoan.spi.layout.Timetable;
import vn.congdoan.spi.quota.QuotaRequest;

class QuocGiaTest extends ProvinceContract {

    @Override
    protected QuotaRequest request() {
        return Samples.request(Samples.UNITS, Samples.ENTERPRISES);
    }

    @Override
    protected List<PlanFacts> plans() {
        var rows = List.of(
                new QuotaRow(Samples.UNITS.get(0), Map.of("dv", Figure.of(95), "dv.lon", Figure.of(65), "dv.khac", Figure.of(30), "cd", Figure.of(2)), ""),
                new QuotaRow(Samples.UNITS.get(1), Map.of("dv", Figure.of(1070), "dv.lon", Figure.of(0), "dv.khac", Figure.of(1070), "cd", Figure.DASH), "Khuyến khích 01 CĐCS"),
                new QuotaRow(Samples.UNITS.get(2), Map.of(), ""));
        return List.of(new PlanFacts(Samples.ISSUER, Samples.campaign(), rows, Samples.ENTERPRISES.subList(0, 2)),
                new PlanFacts(Samples.ISSUER, Samples.campaign(), rows, List.of()));
    }

    @Override
    protected List<DecisionFacts> decisions() {
        var plan = plans().getFirst();
        var cited = new Citation("Kế hoạch", "05/KH-LĐLĐ", LocalDate.of(2026, 1, 9), "Ban Thường vụ LĐLĐ tỉnh Mẫu",
                "phát triển đoàn viên năm 2026");
        return List.of(DecisionFacts.of(plan, cited, plan.quotas().getFirst()), DecisionFacts.of(plan, null, plan.quotas().get(1)));
    }

    @Override
    protected List<ProgressFacts> progress() {
        return List.of(new ProgressFacts(Samples.ISSUER, Samples.campaign(), LocalDate.of(2026, 6, 30), List.of(
                new ProgressRow("LĐLĐ huyện A", Map.of("dv", new Result(Figure.of(95), 47), "cd", new Result(Figure.of(2), 2))),
                new ProgressRow("LĐLĐ huyện B", Map.of("dv", new Result(Figure.of(1070), -4)))), province().display().percent()));
    }

    /// The confederation's final review, and a province's interim review without days.
    @Override
    protected List<ReviewFacts> reviews() {
        return List.of(OneMillionMembers.review(), new ReviewFacts(Samples.ISSUER, Samples.campaign(), ReviewFacts.Kind.INTERIM,
                LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), List.of(
                        new ReviewRow("LĐLĐ huyện A", "", Map.of("dv", outcome(95, 80), "cd", outcome(2, 3)), "Hoàn thành tốt nhiệm vụ"),
                        new ReviewRow("LĐLĐ huyện B", "", Map.of("dv", outcome(1070, 1100)), "")), Timetable.OPEN, province().display().percent()));
    }

    private static Outcome outcome(long target, long done) {
        return new Outcome(Figure.of(10), Figure.of(10 + done), Figure.of(target), Map.of(2026, Figure.of(done)), Figure.BLANK);
    }
}
