package vn.congdoan.kit;

import java.util.List;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.layout.PlanFacts.QuotaRow;
import vn.congdoan.spi.quota.Indicator;

/// The annex with every unit's quotas: each indicator a column, a total before its parts, landscape when there are many.
///
/// @param title in upper case, for example `BIỂU GIAO CHỈ TIÊU`
public record QuotaSchedule(PlanFacts facts, String title) {

    /// Whether anything was set for any unit.
    public boolean filled() {
        return facts.quotas().stream().flatMap(row -> row.amounts().values().stream()).anyMatch(Figure::known);
    }

    public Annex annex() {
        var columns = facts.campaign().inOrder();
        var grid = Grid.of(facts.quotas()).numbered("STT", 0.6).name("Đơn vị", 3.5, quota -> quota.unit().name());
        columns.forEach(column -> grid.column(1.3, quota -> quota.amount(column.code()).print(),
                Figure.print(facts.total(column.code())), title(column)));
        return new Annex(facts.issuer().bothNames(), List.of(title), facts.campaign().subject(), facts.issuer().attached("Kế hoạch"),
                columns.size() > 4, List.of(grid.name("Ghi chú", 2, QuotaRow::note).total("Tổng cộng", 1).table()), null);
    }

    private static String title(Indicator column) {
        return column.parent() == null ? column.name() : "Trong đó: " + column.name();
    }
}
