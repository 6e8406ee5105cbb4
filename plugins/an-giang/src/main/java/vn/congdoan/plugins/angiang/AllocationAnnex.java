package vn.congdoan.plugins.angiang;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.congdoan.kit.Grid;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.layout.PlanFacts.QuotaRow;
import vn.congdoan.spi.quota.Indicator;

/// The allocation schedule: the term's quotas and results so far, the new quotas, and the labour pool behind them.
final class AllocationAnnex {

    private static final double WIDTH = 1.1;
    private static final String POOL = "Tổng số CNLĐ hiện có";

    private final PlanFacts facts;
    private final Term term;
    private final List<Indicator> totals;

    AllocationAnnex(PlanFacts facts) {
        this.facts = facts;
        this.term = new Term(facts.campaign());
        this.totals = facts.campaign().totals();
    }

    Annex lay(Annex.Attached attachedTo) {
        var title = List.of("DANH SÁCH", "PHÂN BỔ CHỈ TIÊU PHÁT TRIỂN ĐOÀN VIÊN CÔNG ĐOÀN NĂM " + term.year());
        return new Annex(List.of(), title, "", attachedTo, true, List.of(table()), facts.issuer().signature());
    }

    private Table table() {
        var lines = facts.quotas().stream().map(this::line).toList();
        var sum = Line.sum("Tổng cộng:", lines, totals.size());
        var grid = Grid.of(lines).numbered("STT", 0.6).name("Đơn vị", 2.2, Line::name);
        column(grid, sum, Line::termMembers, term.quotaTitle(), "Phát triển đoàn viên");
        column(grid, sum, Line::termUnions, term.quotaTitle(), "Thành lập CĐCS");
        column(grid, sum, Line::admitted, term.doneTitle(), "Phát triển ĐV mới");
        column(grid, sum, Line::lost, term.doneTitle(), "Số đoàn viên giảm");
        column(grid, sum, Line::net, term.doneTitle(), "Số ĐV tăng thêm");
        grid.column(WIDTH, Line::percent, sum.percent(), term.doneTitle(), "So chỉ tiêu giao");
        IntStream.range(0, totals.size()).forEach(i -> column(grid, sum, line -> line.allocated().get(i), allocated(i)).inBold());
        column(grid, sum, Line::gap, POOL, "Chênh lệch CNLĐ");
        column(grid, sum, Line::insured, POOL, "Nguồn BHXH");
        column(grid, sum, Line::pool, POOL, "Tổng cộng nguồn CNLĐ");
        column(grid, sum, Line::growth, "Ước số lao động tăng trong năm " + term.year());
        return grid.total("Tổng cộng:", 1).table();
    }

    private String[] allocated(int total) {
        var title = "Chỉ tiêu phân bổ " + term.year();
        return totals.size() == 1 ? new String[] {title} : new String[] {title, totals.get(total).name()};
    }

    private Line line(QuotaRow row) {
        return Line.of(row.unit(), totals.stream().map(total -> row.amount(total.code())).toList());
    }

    private static Grid<Line> column(Grid<Line> grid, Line sum, Function<Line, Figure> figure, String... titles) {
        return grid.column(WIDTH, line -> figure.apply(line).print(), figure.apply(sum).print(), titles);
    }
}
