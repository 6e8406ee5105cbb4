package vn.congdoan.documents.typesetting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Unprintable;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Align;
import vn.congdoan.spi.document.Table.Cell;
import vn.congdoan.spi.document.Table.Column;
import vn.congdoan.spi.document.Table.Kind;
import vn.congdoan.spi.document.Table.Row;

class GridTest {

    private static final Cell CELL = Cell.of("x");

    @Test
    void cellsStandBesideTheSpansOfOthers() {
        var entries = entries(row(CELL.down(2), CELL.across(2)), row(CELL, CELL));
        assertThat(entries).extracting(Entry::column).containsExactly(0, 1, 1, 2);
        assertThat(entries).extracting(Entry::row).containsExactly(0, 0, 1, 1);
    }

    @Test
    void aRowWithTooFewCellsIsRefusedWithItsNumber() {
        assertThatThrownBy(() -> entries(row(CELL, CELL, CELL), row(CELL, CELL)))
                .isInstanceOf(Unprintable.class).hasMessage("The cells fill 2 of 3 columns in block 4, row 2");
    }

    @Test
    void aRowWithTooManyCellsIsRefusedWithItsNumber() {
        assertThatThrownBy(() -> entries(row(CELL, CELL, CELL, CELL)))
                .isInstanceOf(Unprintable.class).hasMessage("The cells fill 4 of 3 columns in block 4, row 1");
    }

    @Test
    void aSpanThatMeetsAnotherIsRefused() {
        assertThatThrownBy(() -> entries(row(CELL, CELL.down(2), CELL), row(CELL.across(2), CELL)))
                .isInstanceOf(Unprintable.class);
    }

    @Test
    void aSpanThatLeavesTheTableIsRefused() {
        assertThatThrownBy(() -> entries(row(CELL.down(2), CELL, CELL))).isInstanceOf(Unprintable.class)
                .hasMessageContaining("spans more rows");
    }

    @Test
    void aRowThatSpansFromAboveFillIsEmpty() {
        assertThat(entries(row(CELL.down(2), CELL.down(2), CELL.down(2)), row())).hasSize(3);
    }

    private static Row row(Cell... cells) {
        return Row.of(Kind.PLAIN, cells);
    }

    private static List<Entry> entries(Row... rows) {
        var column = new Column(1, Align.LEFT);
        var table = new Table(List.of(column, column, column), List.of(), Arrays.asList(rows));
        var setting = Setting.of(Profile.DECREE_30);
        setting.whereabouts().block(4);
        return new Grid(setting, table, Tag.root()).entries(table.rows(), false);
    }
}
