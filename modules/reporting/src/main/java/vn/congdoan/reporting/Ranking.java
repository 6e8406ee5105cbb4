package vn.congdoan.reporting;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.congdoan.reporting.Progress.Row;

/// Units by how much of their quota they reached, computed from unrounded shares; units with equal shares have the same
/// place, and units without a quota have none.
public record Ranking(List<Ranked> units) {

    /// @param place from 1
    public record Ranked(int place, Row row) {
    }

    public static Ranking of(Progress progress, String indicator) {
        var rows = progress.rows().stream().filter(row -> row.result(indicator).quota().amount() > 0)
                .sorted(Comparator.comparing((Row row) -> share(row, indicator)).reversed()).toList();
        var ranked = new ArrayList<Ranked>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            boolean level = i > 0 && share(rows.get(i), indicator).compareTo(share(rows.get(i - 1), indicator)) == 0;
            ranked.add(new Ranked(level ? ranked.getLast().place() : i + 1, rows.get(i)));
        }
        return new Ranking(ranked);
    }

    private static BigDecimal share(Row row, String indicator) {
        var result = row.result(indicator);
        return BigDecimal.valueOf(result.done()).divide(BigDecimal.valueOf(result.quota().amount()), MathContext.DECIMAL128);
    }
}
