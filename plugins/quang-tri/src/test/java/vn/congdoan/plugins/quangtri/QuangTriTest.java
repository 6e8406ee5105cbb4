package vn.congdoan.plugins.quangtri;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congdoan.contract.ProvinceContract;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.layout.DecisionFacts;
import vn.congdoan.spi.layout.PlanFacts.QuotaRow;
import vn.congdoan.spi.layout.ProgressFacts;
import vn.congdoan.spi.layout.ProgressFacts.ProgressRow;
import vn.congdoan.spi.layout.ProgressFacts.Result;
import vn.congdoan.spi.layout.ReviewFacts;
import vn.congdoan.spi.quota.Unit;

class QuangTriTest extends ProvinceContract {

    @Override
    protected List<DecisionFacts> decisions() {
        var unit = new Unit("u1", "LĐLĐ thành phố Đông Hà", "district_federation", Map.of());
        return List.of(new DecisionFacts(QuangTriFigures.ISSUER, QuangTriFigures.scheme(), null,
                new QuotaRow(unit, Map.of("doan-vien", Figure.of(1200), "cdcs", Figure.of(20)), ""), List.of()));
    }

    @Override
    protected List<ProgressFacts> progress() {
        return List.of(new ProgressFacts(QuangTriFigures.ISSUER, QuangTriFigures.scheme(), LocalDate.of(2018, 12, 31), List.of(
                new ProgressRow("LĐLĐ thành phố Đông Hà", Map.of("doan-vien", new Result(Figure.of(1200), 711), "cdcs", new Result(Figure.of(20), 16))),
                new ProgressRow("LĐLĐ huyện Vĩnh Linh", Map.of("doan-vien", new Result(Figure.of(300), 157), "cdcs", new Result(Figure.of(6), 6),
                        "gioi-thieu", new Result(Figure.BLANK, 5)))), province().display().percent()));
    }

    @Override
    protected List<ReviewFacts> reviews() {
        return List.of(QuangTriFigures.interim());
    }

    @Override
    protected String number() {
        return "45";
    }

    @Override
    protected LocalDate date() {
        return LocalDate.of(2019, 7, 12);
    }

    @Test
    void theReportHasTheSevenHeadingsThatThePlanAsksFor() {
        var text = new ReviewReport().lay(QuangTriFigures.interim()).start().text();
        assertThat(text.lines().filter(line -> line.startsWith("# "))).hasSize(7);
        assertThat(new ReviewPlan().lay(QuangTriFigures.interim()).start().text()).contains("{{han.don-vi}}", "{{han.co-quan}}");
    }
}
