package vn.congdoan.spi.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Align;
import vn.congdoan.spi.document.Table.Cell;
import vn.congdoan.spi.document.Table.Column;
import vn.congdoan.spi.document.Table.Kind;
import vn.congdoan.spi.document.Table.Row;
import vn.congdoan.spi.layout.ProgressFacts.Result;

/// One indicator's progress, all units one under the other: quota, result, rate and rest.
///
/// @param rate how the province heads the rate, for example `Tỷ lệ`
/// @param sum  how it names the last row
public record ProgressTable(ProgressFacts facts, String rate, String sum) {

    private static final List<Column> COLUMNS = List.of(new Column(0.8, Align.CENTRE), new Column(4, Align.LEFT),
            new Column(1.5, Align.CENTRE), new Column(1.5, Align.CENTRE), new Column(1.5, Align.CENTRE), new Column(1.5, Align.CENTRE));

    /// The code of an indicator's table as a passage.
    public static String passage(String indicator) {
        return "bang." + indicator;
    }

    /// A table for each total of the campaign, as passages.
    public Map<String, List<Block>> passages() {
        var passages = new HashMap<String, List<Block>>();
        facts.campaign().totals().forEach(total -> passages.put(passage(total.code()), List.of(of(total.code()))));
        return passages;
    }

    public Table of(String indicator) {
        var head = Row.of(Kind.PLAIN, Cell.of("STT"), Cell.of("Đơn vị"), Cell.of("Chỉ tiêu"), Cell.of("Thực hiện"),
                Cell.of(rate), Cell.of("Còn lại"));
        var rows = new ArrayList<>(IntStream.range(0, facts.rows().size()).mapToObj(i -> row(Kind.PLAIN,
                Integer.toString(i + 1), facts.rows().get(i).unit(), facts.rows().get(i).result(indicator))).toList());
        rows.add(row(Kind.TOTAL, "", sum, facts.total(indicator)));
        return new Table(COLUMNS, List.of(head), rows);
    }

    private Row row(Kind kind, String number, String name, Result result) {
        return Row.of(kind, Cell.of(number), Cell.of(name), Cell.of(result.quota().print()),
                Cell.of(Figure.print(result.done())), Cell.of(facts.percent(result)), Cell.of(result.remaining().print()));
    }
}
