package vn.congdoan.documents.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// A table of fixed widths without rules and margins, in which things stand beside one another.
final class Frame {

    private final XWPFTable table;
    private final double[] widths;

    /// @param widths of its columns, in points
    Frame(XWPFDocument word, int rows, double... widths) {
        this.widths = widths;
        table = word.createTable(rows, widths.length);
        table.removeBorders();
        margins(table, 0, 0);
        fix(table, widths);
        for (var row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int c = 0; c < widths.length; c++) {
                clear(row.getCell(c), widths[c]);
            }
        }
    }

    /// Gives a table these widths and no others, whatever its cells hold.
    static void fix(XWPFTable table, double[] widths) {
        double total = 0;
        var grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid() : table.getCTTbl().getTblGrid();
        for (int c = 0; c < widths.length; c++) {
            var column = c < grid.sizeOfGridColArray() ? grid.getGridColArray(c) : grid.addNewGridCol();
            column.setW(Look.twips(widths[c]));
            total += widths[c];
        }
        var properties = table.getCTTbl().getTblPr();
        var width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(Look.twips(total));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var indent = properties.addNewTblInd();
        indent.setType(STTblWidth.DXA);
        indent.setW(BigInteger.ZERO);
    }

    /// Between text and the edges of its cell, in points. POI's own setter takes 0 for nothing said.
    static void margins(XWPFTable table, double rows, double sides) {
        var margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        margin(margins.addNewTop(), rows);
        margin(margins.addNewLeft(), sides);
        margin(margins.addNewBottom(), rows);
        margin(margins.addNewRight(), sides);
    }

    private static void margin(CTTblWidth margin, double points) {
        margin.setType(STTblWidth.DXA);
        margin.setW(Look.twips(points));
    }

    /// Empties a new cell of the paragraph it came with.
    static XWPFTableCell clear(XWPFTableCell cell, double width) {
        cell.removeParagraph(0);
        var properties = cell.getCTTc().isSetTcPr() ? cell.getCTTc().getTcPr() : cell.getCTTc().addNewTcPr();
        var wide = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        wide.setType(STTblWidth.DXA);
        wide.setW(Look.twips(width));
        return cell;
    }

    double width(int column) {
        return widths[column];
    }

    XWPFParagraph paragraph(int row, int column, Style style) {
        return Letters.styled(table.getRow(row).getCell(column).addParagraph(), style);
    }

    /// A row may not be parted over two pages unless it is so high that it would have to.
    void mayPart(int row) {
        table.getRow(row).setCantSplitRow(false);
    }

    /// Word refuses a cell without a paragraph.
    void close() {
        for (var row : table.getRows()) {
            for (var cell : row.getTableCells()) {
                if (cell.getParagraphs().isEmpty()) {
                    Letters.styled(cell.addParagraph(), Style.END);
                }
            }
        }
    }
}
