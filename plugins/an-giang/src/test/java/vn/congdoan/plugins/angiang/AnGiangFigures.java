package vn.congdoan.plugins.angiang;

import static vn.congdoan.contract.Figures.figure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congdoan.contract.Figures;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.layout.Issuer;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.layout.PlanFacts.QuotaRow;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Measure;
import vn.congdoan.spi.quota.Parameters;
import vn.congdoan.spi.quota.QuotaRequest;
import vn.congdoan.spi.quota.Target;
import vn.congdoan.spi.quota.Unit;

/// The plan of 2017 as the source document has it, with what was entered, not what was computed.
final class AnGiangFigures {

    static final Issuer ISSUER = new Issuer(List.of("TỔNG LIÊN ĐOÀN LAO ĐỘNG", "VIỆT NAM"),
            List.of("LIÊN ĐOÀN LAO ĐỘNG", "TỈNH AN GIANG"), "Liên đoàn Lao động tỉnh An Giang", "LĐLĐ tỉnh An Giang",
            "An Giang", "LĐLĐ");
    static final Indicator MEMBERS = new Indicator("doan-vien", "Đoàn viên tăng thêm", null, Counted.NET_MEMBERS, Set.of());

    private static final Map<Measure, String> COLUMNS = Map.of(Measure.TERM_QUOTA_MEMBERS, "term_quota_members",
            Measure.TERM_QUOTA_UNIONS, "term_quota_unions", Measure.TERM_ADMITTED, "done_new", Measure.TERM_LOST, "done_lost",
            Measure.WORKER_GAP, "pool_worker_gap", Measure.SOCIAL_INSURANCE_POOL, "pool_social_insurance",
            Measure.EXPECTED_WORKER_GROWTH, "expected_worker_growth");

    private AnGiangFigures() {
    }

    /// Rows as printed, the last one the totals.
    static List<Map<String, String>> printed() {
        return Figures.rows(AnGiangFigures.class, "/figures/an-giang-2017-allocation.csv");
    }

    static List<Unit> units() {
        return printed().stream().filter(row -> !cell(row, "no").isEmpty()).map(row -> {
            var measures = new HashMap<String, Figure>();
            COLUMNS.forEach((measure, column) -> measures.put(measure.code(), figure(cell(row, column))));
            return new Unit("u" + row.get("no"), cell(row, "unit"), "district_federation", measures);
        }).toList();
    }

    static CampaignFacts year(@Nullable CampaignFacts parent) {
        return new CampaignFacts("2017", "Phát triển đoàn viên, thành lập công đoàn cơ sở năm 2017", "year_plan",
                LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31), 10, List.of(MEMBERS),
                List.of(new Target("doan-vien", 6500)), parent);
    }

    static CampaignFacts term() {
        return new CampaignFacts("nhiem-ky-2013-2018", "Chương trình phát triển đoàn viên nhiệm kỳ 2013 - 2018", "term_programme",
                LocalDate.of(2013, 1, 1), LocalDate.of(2018, 12, 31), 10, List.of(MEMBERS), List.of(new Target("doan-vien", 18000)), null);
    }

    static PlanFacts plan(CampaignFacts campaign) {
        var amounts = printed();
        var units = units();
        var rows = java.util.stream.IntStream.range(0, units.size()).mapToObj(i -> new QuotaRow(units.get(i),
                Map.of("doan-vien", figure(cell(amounts.get(i), "quota_2017"))), "")).toList();
        return new PlanFacts(ISSUER, campaign, rows, List.of());
    }

    static QuotaRequest request() {
        var year = year(term());
        return new QuotaRequest(year.code(), year.from(), year.to(), 10, year.indicators(), year.targets(), units(), List.of())
                .with(Parameters.preset(new LabourPoolFormula().parameters()));
    }

    static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }
}
