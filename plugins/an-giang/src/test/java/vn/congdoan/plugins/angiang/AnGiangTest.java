package vn.congdoan.plugins.angiang;

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

class AnGiangTest extends ProvinceContract {

    @Override
    protected QuotaRequest request() {
        return AnGiangFigures.request();
    }

    @Override
    protected List<PlanFacts> plans() {
        return List.of(AnGiangFigures.plan(AnGiangFigures.year(AnGiangFigures.term())),
                AnGiangFigures.plan(AnGiangFigures.year(null)));
    }

    @Override
    protected List<ProgressFacts> progress() {
        return List.of(new ProgressFacts(AnGiangFigures.ISSUER, AnGiangFigures.year(AnGiangFigures.term()), LocalDate.of(2017, 5, 15), List.of(
                new ProgressRow("Long Xuyên", Map.of("doan-vien", new Result(Figure.of(1100), 412))),
                new ProgressRow("Tịnh Biên", Map.of("doan-vien", new Result(Figure.of(50), -3))),
                new ProgressRow("An Phú", Map.of("doan-vien", new Result(Figure.of(30), 31))),
                new ProgressRow("CĐ các KCN", Map.of())), province().display().percent()));
    }

    @Override
    protected List<DecisionFacts> decisions() {
        var plan = plans().getFirst();
        var cited = new Citation("Kế hoạch", "131/KH-LĐLĐ", LocalDate.of(2017, 2, 15), "Ban Thường vụ LĐLĐ tỉnh An Giang", "");
        return List.of(DecisionFacts.of(plan, cited, plan.quotas().getFirst()));
    }

    @Override
    protected String number() {
        return "131";
    }

    @Override
    protected LocalDate date() {
        return LocalDate.of(2017, 2, 15);
    }
}
