package vn.congdoan.plugins.quocgia;

import java.util.List;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.layout.Grid;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.layout.PlanFacts.QuotaRow;
import vn.congdoan.spi.quota.Indicator;

/// The schedule of targets: each indicator a column, a total before its parts.
record QuotaAnnex(PlanFacts facts) {

    Annex lay(Annex.Attached attached) {
        var columns = facts.campaign().inOrder();
        var grid = Grid.of(facts.quotas()).numbered("STT", 0.6).name("Đơn vị", 3.5, quota -> quota.unit().name());
        columns.forEach(column -> grid.column(1.3, quota -> quota.amount(column.code()).print(),
                Figure.print(facts.total(column.code())), title(column)));
        return new Annex(facts.issuer().bothNames(), List.of("BIỂU GIAO CHỈ TIÊU"), facts.campaign().subject(), attached,
                columns.size() > 4, List.of(grid.name("Ghi chú", 2, QuotaRow::note).total("Tổng cộng", 1).table()), null);
    }

    private static String title(Indicator column) {
        return column.parent() == null ? column.name() : "Trong đó: " + column.name();
    }
}
