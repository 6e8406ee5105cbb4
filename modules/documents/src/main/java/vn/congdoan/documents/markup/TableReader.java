package vn.congdoan.documents.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.congdoan.spi.document.Span;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Align;
import vn.congdoan.spi.document.Table.Cell;
import vn.congdoan.spi.document.Table.Column;
import vn.congdoan.spi.document.Table.Kind;
import vn.congdoan.spi.document.Table.Row;

/// Reads the lines of a table: a head, a line of dashes, rows.
final class TableReader {

    private final int firstLine;
    private final List<RowLine> lines;
    private final Words words;
    private final Flaws flaws;

    TableReader(int firstLine, List<String> lines, Words words, Flaws flaws) {
        this.firstLine = firstLine;
        this.lines = lines.stream().map(RowLine::of).toList();
        this.words = words;
        this.flaws = flaws;
    }

    Table read() {
        int ruler = ruler();
        if (ruler < 0) {
            flaws.error(Spot.text(firstLine), "table-ruler");
        }
        int columns = lines.stream().mapToInt(RowLine::width).max().orElse(1);
        check(ruler < 0 ? columns : lines.get(ruler).width());
        var head = rows(0, Math.max(0, ruler), columns);
        var rows = rows(ruler + 1, lines.size(), columns);
        return new Table(IntStream.range(0, columns).mapToObj(i -> Column.byContent(align(ruler, i))).toList(), head,
                rows.stream().map(row -> Emphasised.kind(row, row == rows.getLast())).toList());
    }

    /// The line of dashes below the head.
    private int ruler() {
        return IntStream.range(1, lines.size()).filter(i -> lines.get(i).isRuler()).findFirst().orElse(-1);
    }

    private void check(int columns) {
        for (int i = 0; i < lines.size(); i++) {
            int width = lines.get(i).width();
            if (width != columns) {
                flaws.error(Spot.text(firstLine + i), "table-row", width, columns);
            }
        }
    }

    private List<Row> rows(int from, int to, int columns) {
        var rows = new ArrayList<Row>();
        for (int i = from; i < to; i++) {
            var line = lines.get(i);
            var cells = new ArrayList<Cell>();
            for (var cell : line.cells()) {
                cells.add(Cell.of(spans(cell.text(), i)).across(cell.span()));
            }
            IntStream.range(line.width(), columns).forEach(missing -> cells.add(Cell.of("")));
            rows.add(new Row(Kind.PLAIN, cells));
        }
        return rows;
    }

    private List<Span> spans(String text, int line) {
        return words.spans(text, Spot.text(firstLine + line));
    }

    private Align align(int ruler, int column) {
        var typed = ruler < 0 || column >= lines.get(ruler).width() ? "---" : lines.get(ruler).cells().get(column).text();
        boolean left = typed.startsWith(":");
        if (typed.endsWith(":")) {
            return left ? Align.CENTRE : Align.RIGHT;
        }
        return left || !figures(ruler, column) ? Align.LEFT : Align.RIGHT;
    }

    /// Whether a column holds figures only, which stand under each other.
    private boolean figures(int ruler, int column) {
        var texts = lines.stream().skip(ruler + 1L).map(line -> line.at(column)).filter(text -> !text.isEmpty()).toList();
        return !texts.isEmpty() && texts.stream().allMatch(text -> text.matches("\\**[-–\\d.,% ]+\\**|\\{\\{.*}}"));
    }
}
