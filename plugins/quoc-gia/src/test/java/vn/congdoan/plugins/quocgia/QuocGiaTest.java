package vn.congdoan.plugins.quocgia;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.congdoan.contract.ProvinceContract;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.layout.PlanFacts.QuotaRow;
import vn.congdoan.spi.layout.ProgressFacts;
import vn.congdoan.spi.layout.ProgressFacts.ProgressRow;
import vn.congdoan.spi.layout.ProgressFacts.Result;
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
        return List.of(new PlanFacts(Samples.ISSUER, Samples.campaign(), rows, Samples.ENTERPRISES),
                new PlanFacts(Samples.ISSUER, Samples.campaign(), rows, List.of()));
    }

    @Override
    protected List<ProgressFacts> progress() {
        return List.of(new ProgressFacts(Samples.ISSUER, Samples.campaign(), LocalDate.of(2026, 6, 30), List.of(
                new ProgressRow("LĐLĐ huyện A", Map.of("dv", new Result(Figure.of(95), 47), "cd", new Result(Figure.of(2), 2))),
                new ProgressRow("LĐLĐ huyện B", Map.of("dv", new Result(Figure.of(1070), -4)))), province().display().percent()));
    }
}
