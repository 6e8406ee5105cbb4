package vn.congdoan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.congdoan.documents.Document;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Table;

/// What an official document must have before it is worth drawing (NĐ 30/2020, PL I).
final class Structure {

    private Structure() {
    }

    static void check(Document document) {
        assertThat(document.type()).isEqualTo(document.type().toUpperCase(java.util.Locale.ROOT)).isNotBlank();
        assertThat(document.subject()).isNotBlank();
        assertThat(document.signature().capacity()).isNotEmpty();
        assertThat(document.recipients()).isNotEmpty();
        assertThat(document.recipients().getLast()).startsWith("Lưu: ").endsWith(".");
        assertThat(String.join("\n", Reading.of(document))).as("the text is closed").contains("./.");
        if (!document.annexes().isEmpty()) {
            assertThat(String.join("\n", bodyOf(document))).as("annexes are mentioned in the text")
                    .containsPattern("(?i)phụ lục|kèm theo");
        }
        blocks(document).filter(Table.class::isInstance).forEach(block -> assertFilled((Table) block));
    }

    private static List<String> bodyOf(Document d) {
        return Reading.of(new Document(d.heading(), d.type(), d.subject(), d.body(), d.signature(), List.of(), List.of()));
    }

    private static Stream<Block> blocks(Document document) {
        return Stream.concat(document.body().stream(), document.annexes().stream().flatMap(a -> a.blocks().stream()));
    }

    private static void assertFilled(Table table) {
        assertThat(widths(table.head(), table.columns().size())).as("head").containsOnly(table.columns().size());
        assertThat(widths(table.rows(), table.columns().size())).as("rows").containsOnly(table.columns().size());
    }

    /// Columns that each row fills, those under cells that reach down counted.
    private static List<Integer> widths(List<Table.Row> rows, int columns) {
        var covered = new int[rows.size() + 1];
        var widths = new ArrayList<Integer>();
        for (int i = 0; i < rows.size(); i++) {
            int width = covered[i];
            for (var cell : rows.get(i).cells()) {
                width += cell.columnSpan();
                assertThat(i + cell.rowSpan()).as("no cell reaches below the last row").isLessThanOrEqualTo(rows.size());
                for (int below = 1; below < cell.rowSpan(); below++) {
                    covered[i + below] += cell.columnSpan();
                }
            }
            assertThat(width).isLessThanOrEqualTo(columns);
            widths.add(width);
        }
        return widths.isEmpty() ? List.of(columns) : widths;
    }
}
