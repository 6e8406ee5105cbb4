package vn.congdoan.spi.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.PercentRule;
import vn.congdoan.spi.quota.Indicator;

/// What a progress report is printed from.
///
/// @param until   last day whose movements are counted
/// @param percent how the federation prints a percent
public record ProgressFacts(Issuer issuer, CampaignFacts campaign, LocalDate until, List<ProgressRow> rows,
        PercentRule percent) implements Facts {

    public ProgressFacts {
        rows = List.copyOf(rows);
    }

    /// A unit's quotas and results by indicator code.
    public record ProgressRow(String unit, Map<String, Result> results) {

        public ProgressRow {
            results = Map.copyOf(results);
        }

        public Result result(String indicator) {
            return results.getOrDefault(indicator, Result.NONE);
        }
    }

    /// @param quota blank when none was issued
    public record Result(Figure quota, long done) {

        static final Result NONE = new Result(Figure.BLANK, 0);

        /// What is still missing, zero when the quota is passed; blank without a quota.
        public Figure remaining() {
            return quota.known() ? Figure.of(Math.max(0, quota.amount() - done)) : Figure.BLANK;
        }
    }

    /// Sum of a column over all units.
    public Result total(String indicator) {
        var quotas = rows.stream().map(row -> row.result(indicator).quota()).filter(Figure::known).toList();
        var quota = quotas.isEmpty() ? Figure.BLANK : Figure.of(quotas.stream().mapToLong(Figure::amount).sum());
        return new Result(quota, rows.stream().mapToLong(row -> row.result(indicator).done()).sum());
    }

    /// How many units have not reached their quota.
    public long behind(String indicator) {
        return rows.stream().filter(row -> row.result(indicator).remaining().amount() > 0).count();
    }

    public String percent(Result result) {
        return percent.format(result.done(), result.quota());
    }

    @Override
    public List<Placeholder> figures() {
        var all = CampaignFigures.of(issuer, campaign)
                .day("den-ngay", "Số liệu tính đến hết ngày", until)
                .text("nam-bao-cao", "Năm của số liệu", Integer.toString(until.getYear()))
                .count("so-don-vi", "Số đơn vị trong báo cáo", rows.size());
        campaign.indicators().forEach(indicator -> figures(all, indicator));
        return all.list();
    }

    private void figures(Placeholders all, Indicator indicator) {
        var sum = total(indicator.code());
        all.count("ket-qua." + indicator.code(), "Kết quả: " + indicator.name(), sum.done())
                .figure("tong-giao." + indicator.code(), "Tổng giao các đơn vị: " + indicator.name(), sum.quota())
                .text("ty-le." + indicator.code(), "Tỷ lệ thực hiện: " + indicator.name(), percent(sum))
                .figure("con-lai." + indicator.code(), "Còn phải thực hiện: " + indicator.name(), sum.remaining())
                .count("chua-dat." + indicator.code(), "Số đơn vị chưa hoàn thành: " + indicator.name(), behind(indicator.code()));
    }
}
