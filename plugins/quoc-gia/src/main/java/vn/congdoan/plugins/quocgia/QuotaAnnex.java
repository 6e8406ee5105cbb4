package vn.congdoan.plugins.quocgia;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Align;
import vn.congdoan.spi.document.Table.Cell;
import vn.congdoan.spi.document.Table.Column;
import vn.congdoan.spi.document.Table.Kind;
import vn.congdoan.spi.document.Table.Row;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.quota.Indicator;

/// The schedule of targets: each indicator a column, a total before its parts.
final class QuotaAnnex {

    private final PlanFacts facts;
    private final List<Indicator> columns;

    QuotaAnnex(PlanFacts facts) {
        this.facts = facts;
        this.columns = facts.campaign().totals().stream()
                .flatMap(total -> Stream.concat(Stream.of(total), facts.campaign().partsOf(total).stream())).toList();
    }

    Annex lay(Annex.Attached attached) {
        return new Annex(facts.issuer().bothNames(), List.of("BIỂU GIAO CHỈ TIÊU"), facts.campaign().subject(), attached,
                columns.size() > 4, List.of(table()), null);
    }

    private Table table() {
        var shape = new ArrayList<>(List.of(new Column(0.6, Align.CENTRE), new Column(3.5, Align.LEFT)));
        columns.forEach(column -> shape.add(new Column(1.3, Align.CENTRE)));
        shape.add(new Column(2, Align.LEFT));
        var rows = new ArrayList<>(IntStream.range(0, facts.quotas().size()).mapToObj(i -> {
            var quota = facts.quotas().get(i);
            return row(Kind.PLAIN, Integer.toString(i + 1), quota.unit().name(), quota.note(),
                    columns.stream().map(column -> quota.amount(column.code()).print()));
        }).toList());
        rows.add(row(Kind.TOTAL, "", "Tổng cộng", "",
                columns.stream().map(column -> Figure.print(facts.total(column.code())))));
        return new Table(shape, List.of(row(Kind.PLAIN, "STT", "Đơn vị", "Ghi chú", columns.stream().map(this::title))), rows);
    }

    private String title(Indicator column) {
        return column.parent() == null ? column.name() : "Trong đó: " + column.name();
    }

    private static Row row(Kind kind, String number, String name, String note, Stream<String> amounts) {
        return new Row(kind, Stream.of(Stream.of(number, name), amounts, Stream.of(note)).flatMap(texts -> texts)
                .map(Cell::of).toList());
    }
}
