package vn.congdoan.plugins.laichau;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.congdoan.contract.ProvinceContract;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.layout.Citation;
import vn.congdoan.spi.layout.DecisionFacts;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.layout.ProgressFacts;
import vn.congdoan.spi.layout.ProgressFacts.ProgressRow;
import vn.congdoan.spi.layout.ProgressFacts.Result;
import vn.congdoan.spi.quota.QuotaRequest;

class LaiChauTest extends ProvinceContract {

    @Override
    protected QuotaRequest request() {
        return LaiChauFigures.request(LaiChauFigures.enterprises());
    }

    @Override
    protected List<PlanFacts> plans() {
        return List.of(
                LaiChauFigures.plan(LaiChauFigures.peakMonth(), LaiChauFigures.enterprises()),
                LaiChauFigures.plan(LaiChauFigures.year(), List.of()));
    }

    @Override
    protected List<ProgressFacts> progress() {
        return List.of(new ProgressFacts(LaiChauFigures.ISSUER, LaiChauFigures.peakMonth(), LocalDate.of(2024, 7, 15), List.of(
                new ProgressRow("LĐLĐ thành phố Lai Châu", Map.of("thuc-tang", new Result(Figure.of(102), 73),
                        "cdcs", new Result(Figure.of(2), 1), "gioi-thieu", new Result(Figure.of(50), 55))),
                new ProgressRow("LĐLĐ huyện Mường Tè", Map.of("thuc-tang", new Result(Figure.of(129), 0),
                        "cdcs", new Result(Figure.of(3), 0), "gioi-thieu", new Result(Figure.of(30), 7))),
                new ProgressRow("Công đoàn ngành Giáo dục", Map.of("thuc-tang", new Result(Figure.of(2), -1),
                        "cdcs", new Result(Figure.of(0), 0)))), province().display().percent()));
    }

    @Override
    protected List<DecisionFacts> decisions() {
        var plan = plans().getFirst();
        var cited = new Citation("Kế hoạch", "78/KH-LĐLĐ", LocalDate.of(2024, 6, 11), "Ban Thường vụ LĐLĐ tỉnh Lai Châu", "");
        return List.of(DecisionFacts.of(plan, cited, plan.quotas().get(7)), DecisionFacts.of(plan, null, plan.quotas().get(5)));
    }

    @Override
    protected String number() {
        return "78";
    }

    @Override
    protected LocalDate date() {
        return LocalDate.of(2024, 6, 11);
    }
}
