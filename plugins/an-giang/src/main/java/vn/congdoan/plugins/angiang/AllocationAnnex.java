package vn.congdoan.plugins.angiang;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Align;
import vn.congdoan.spi.document.Table.Cell;
import vn.congdoan.spi.document.Table.Column;
import vn.congdoan.spi.document.Table.Kind;
import vn.congdoan.spi.document.Table.Row;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.layout.PlanFacts.QuotaRow;

/// The allocation schedule: the term's quotas and results so far, the new quotas, and the labour pool behind them.
final class AllocationAnnex {

    private final PlanFacts facts;
    private final Term term;
    private final int quotas;

    AllocationAnnex(PlanFacts facts) {
        this.facts = facts;
        this.term = new Term(facts.campaign());
        this.quotas = facts.campaign().totals().size();
    }

    Annex lay(Annex.Attached attachedTo) {
        var title = List.of("DANH SÁCH", "PHÂN BỔ CHỈ TIÊU PHÁT TRIỂN ĐOÀN VIÊN CÔNG ĐOÀN NĂM " + term.year());
        return new Annex(List.of(), title, "", attachedTo, true, List.of(table()), Signature.ofStandingCommittee());
    }

    private Table table() {
        var columns = new ArrayList<>(List.of(new Column(0.6, Align.CENTRE), new Column(2.2, Align.LEFT)));
        Stream.generate(() -> new Column(1.1, Align.CENTRE)).limit(10 + quotas).forEach(columns::add);
        var lines = facts.quotas().stream().map(this::line).toList();
        var rows = new ArrayList<>(IntStream.range(0, lines.size())
                .mapToObj(i -> row(Integer.toString(i + 1), lines.get(i), Kind.PLAIN)).toList());
        rows.add(row("", Line.sum("Tổng cộng:", lines, quotas), Kind.TOTAL));
        return new Table(columns, head(), rows);
    }

    private List<Row> head() {
        var allocated = "Chỉ tiêu phân bổ " + term.year();
        var totals = facts.campaign().totals();
        var first = new ArrayList<>(List.of(Cell.of("STT").down(2), Cell.of("Đơn vị").down(2),
                Cell.of(term.quotaTitle()).across(2), Cell.of(term.doneTitle()).across(4)));
        var second = titles("Phát triển đoàn viên", "Thành lập CĐCS", "Phát triển ĐV mới", "Số đoàn viên giảm",
                "Số ĐV tăng thêm", "So chỉ tiêu giao");
        if (totals.size() == 1) {
            first.add(Cell.of(allocated).down(2));
        } else if (totals.size() > 1) {
            first.add(Cell.of(allocated).across(totals.size()));
            totals.forEach(total -> second.add(Cell.of(total.name())));
        }
        first.addAll(List.of(Cell.of("Tổng số CNLĐ hiện có").across(3),
                Cell.of("Ước số lao động tăng trong năm " + term.year()).down(2)));
        second.addAll(titles("Chênh lệch CNLĐ", "Nguồn BHXH", "Tổng cộng nguồn CNLĐ"));
        return List.of(new Row(Kind.PLAIN, first), new Row(Kind.PLAIN, second));
    }

    private static List<Cell> titles(String... titles) {
        return new ArrayList<>(Stream.of(titles).map(Cell::of).toList());
    }

    private Line line(QuotaRow row) {
        return Line.of(row.unit(), facts.campaign().totals().stream().map(total -> row.amount(total.code())).toList());
    }

    private static Row row(String number, Line line, Kind kind) {
        var cells = new ArrayList<>(List.of(Cell.of(number), Cell.of(line.name())));
        Stream.of(line.termMembers(), line.termUnions(), line.admitted(), line.lost(), line.net()).map(AllocationAnnex::cell).forEach(cells::add);
        cells.add(Cell.of(line.percent()));
        line.allocated().forEach(amount -> cells.add(cell(amount).inBold()));
        Stream.of(line.gap(), line.insured(), line.pool(), line.growth()).map(AllocationAnnex::cell).forEach(cells::add);
        return new Row(kind, cells);
    }

    private static Cell cell(Figure figure) {
        return Cell.of(figure.print());
    }
}
