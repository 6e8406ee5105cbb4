package vn.congdoan.documents.markup;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
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

    private static final Pattern FIGURE = Pattern.compile("\\**[-–\\d.,% ]+\\**|\\{\\{[^{}]*}}");
    private static final RowLine NO_RULER = new RowLine(List.of());

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
        var dashes = ruler < 0 ? NO_RULER : lines.get(ruler);
        return new Table(columns(dashes, lines.subList(ruler + 1, lines.size()), columns), head,
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

    private static List<Column> columns(RowLine ruler, List<RowLine> rows, int columns) {
        var dashes = ruler.texts();
        var figures = figures(rows, columns);
        return IntStream.range(0, columns)
                .mapToObj(i -> Column.byContent(align(i < dashes.size() ? dashes.get(i) : "", figures.get(i)))).toList();
    }

    private static Align align(String dashes, boolean figures) {
        boolean left = dashes.startsWith(":");
        if (dashes.endsWith(":") && dashes.length() > 1) {
            return left ? Align.CENTRE : Align.RIGHT;
        }
        return left || !figures ? Align.LEFT : Align.RIGHT;
    }

    /// The columns that hold figures only, which stand under each other.
    private static BitSet figures(List<RowLine> rows, int columns) {
        var some = new BitSet(columns);
        var others = new BitSet(columns);
        for (var row : rows) {
            var texts = row.texts();
            IntStream.range(0, texts.size()).filter(i -> !texts.get(i).isEmpty())
                    .forEach(i -> (FIGURE.matcher(texts.get(i)).matches() ? some : others).set(i));
        }
        some.andNot(others);
        return some;
    }
}
