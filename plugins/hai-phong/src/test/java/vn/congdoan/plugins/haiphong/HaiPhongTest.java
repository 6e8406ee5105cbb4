package vn.congdoan.plugins.haiphong;

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

class HaiPhongTest extends ProvinceContract {

    @Override
    protected QuotaRequest request() {
        return HaiPhongFigures.request(LocalDate.of(2026, 1, 1), LocalDate.of(2030, 12, 31), HaiPhongFigures.ENTERPRISES);
    }

    /// The source document is a draft; so the resolution's plan stands second.
    @Override
    protected List<PlanFacts> plans() {
        return List.of(HaiPhongFigures.yearPlan(), HaiPhongFigures.plan());
    }

    @Override
    protected List<DecisionFacts> decisions() {
        var plan = HaiPhongFigures.yearPlan();
        var cited = new Citation("Kế hoạch", "12/KH-LĐLĐ", LocalDate.of(2025, 1, 20), "Ban Thường vụ LĐLĐ thành phố",
                "phát triển đoàn viên, thành lập công đoàn cơ sở năm 2025");
        return List.of(DecisionFacts.of(plan, cited, plan.quotas().get(1)));
    }

    @Override
    protected List<ProgressFacts> progress() {
        return List.of(new ProgressFacts(HaiPhongFigures.ISSUER, HaiPhongFigures.year(), LocalDate.of(2025, 7, 31), List.of(
                new ProgressRow("LĐLĐ quận Hồng Bàng", Map.of("ngoai-nha-nuoc", new Result(Figure.of(1120), 730), "cdcs", new Result(Figure.of(1), 1))),
                new ProgressRow("LĐLĐ huyện An Dương", Map.of("ngoai-nha-nuoc", new Result(Figure.of(2650), 2655), "cdcs", new Result(Figure.of(2), 1))),
                new ProgressRow("Công đoàn Khu kinh tế Hải Phòng", Map.of("ngoai-nha-nuoc", new Result(Figure.of(8230), 4120)))),
                province().display().percent()));
    }

    @Override
    protected String number() {
        return "12";
    }

    @Override
    protected LocalDate date() {
        return LocalDate.of(2025, 1, 20);
    }
}
