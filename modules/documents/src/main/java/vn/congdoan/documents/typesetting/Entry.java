package vn.congdoan.documents.typesetting;

import vn.congdoan.spi.document.Table.Align;

/// A cell of a table with its place in the grid, typed but not yet broken into lines.
record Entry(int row, int column, int rowSpan, int columnSpan, Passage passage, Align align, Tag tag) {

    boolean head() {
        return tag.cell != null && tag.cell.head();
    }
}
