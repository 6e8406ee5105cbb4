package vn.congdoan.documents.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Span;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Align;
import vn.congdoan.spi.document.Table.Cell;
import vn.congdoan.spi.document.Table.Column;
import vn.congdoan.spi.document.Table.Kind;

class TableReaderTest {

    @Test
    void linesOfStrokesMakeATable() {
        var table = table("| TT | Đơn vị | Số lượng |\n|:-:|---|--:|\n| 1 | Lai Châu | 102 |\n| 2 | Tam Đường | |");
        assertThat(table.columns()).containsExactly(Column.byContent(Align.CENTRE), Column.byContent(Align.LEFT), Column.byContent(Align.RIGHT));
        assertThat(texts(table.head())).containsExactly(List.of("TT", "Đơn vị", "Số lượng"));
        assertThat(texts(table.rows())).containsExactly(List.of("1", "Lai Châu", "102"), List.of("2", "Tam Đường", ""));
    }

    @Test
    void columnsOfFiguresStandToTheRight() {
        var table = table("| A | B | C | D |\n|---|---|:--|---|\n| 1.200 | x | 1 | |\n| -5,5 % | 2 | 2 | |\n| **7** | | | |");
        assertThat(table.columns()).extracting(Column::align).containsExactly(Align.RIGHT, Align.LEFT, Align.LEFT, Align.LEFT);
    }

    @Test
    void severalLinesAboveTheDashesAreHead() {
        var table = table("| TT | Giao | |\n| | A | B |\n|---|---|---|\n| 1 | 2 | 3 |");
        assertThat(texts(table.head())).containsExactly(List.of("TT", "Giao", ""), List.of("", "A", "B"));
    }

    @Test
    void twoStrokesDrawTheCellOverTheNextColumn() {
        var table = table("| TT | Giao ||\n|---|---|---|\n| **Cộng** || 3 |\n| **Nhóm** |||");
        assertThat(table.head().getFirst().cells()).containsExactly(Cell.of("TT"), Cell.of("Giao").across(2));
        assertThat(table.rows().getFirst().cells()).containsExactly(Cell.of(List.of(Span.bold("Cộng"))).across(2), Cell.of("3"));
        assertThat(table.rows().getLast().cells()).hasSize(1);
    }

    @Test
    void boldRowsNameOrSum() {
        var table = table("| A | B |\n|---|---|\n| **Huyện Tam Đường** ||\n| Công ty | 30 |\n| **Cộng** | **30** |\n| Khác | **5** |\n| **Tổng** | **35** |");
        assertThat(table.rows()).extracting(Table.Row::kind)
                .containsExactly(Kind.GROUP, Kind.PLAIN, Kind.TOTAL, Kind.PLAIN, Kind.TOTAL);
    }

    @Test
    void cellsHoldMarkupAndEscapedStrokes() {
        var table = table("| A |\n|---|\n| *n* m^2^ \\| {{nam}} |");
        assertThat(table.rows().getFirst().cells().getFirst().spans())
                .containsExactly(Span.italic("n"), Span.of(" m"), Span.raised("2"), Span.of(" | 2026"));
    }

    @Test
    void rowsThatDoNotFillTheTableAreToldAndNothingIsLost() {
        var text = "Trước\n| A | B |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |";
        assertThat(Composing.flaws(text)).containsExactly("text 4 ERROR table-row [1, 2]", "text 5 ERROR table-row [3, 2]");
        var table = (Table) Composing.blocks(text).getLast();
        assertThat(table.columns()).hasSize(3);
        assertThat(texts(table.rows())).containsExactly(List.of("1", "", ""), List.of("1", "2", "3"));
    }

    @Test
    void aTableWithoutDashesIsTold() {
        assertThat(Composing.flaws("a\n| 1 | 2 |")).containsExactly("text 2 ERROR table-ruler []");
        assertThat(Composing.flaws("|---|---|\n| 1 | 2 |")).containsExactly("text 1 ERROR table-ruler []");
    }

    @Test
    void aLineOfTextEndsATable() {
        List<Block> blocks = Composing.blocks("| A |\n|---|\n| 1 |\nSau\n\n| B |\n|---|\n| 2 |");
        assertThat(blocks).hasSize(3);
    }

    private static Table table(String text) {
        return (Table) Composing.block(text);
    }

    private static List<List<String>> texts(List<Table.Row> rows) {
        return rows.stream().map(row -> row.cells().stream().map(Cell::text).toList()).toList();
    }
}
