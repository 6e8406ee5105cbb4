package vn.congdoan.spi.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.congdoan.spi.Figure;

/// What a progress report is printed from.
///
/// @param until last day whose movements are counted
public record ProgressFacts(Issuer issuer, CampaignFacts campaign, LocalDate until, List<ProgressRow> rows) {

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
}
