package vn.congdoan.documents.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import vn.congdoan.documents.typesetting.Gauge.Fitted;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Align;
import vn.congdoan.spi.document.Table.Cell;
import vn.congdoan.spi.document.Table.Kind;
import vn.congdoan.spi.document.Table.Row;

/// Writes ruled tables: widths as in the PDF, head repeated, rows kept whole, groups with what they name and totals
/// with what they sum.
final class TableWriter {

    private static final double GAP = 8;

    private final Manuscript manuscript;
    private final double width;

    TableWriter(Manuscript manuscript, double width) {
        this.manuscript = manuscript;
        this.width = width;
    }

    void write(Table table) {
        var fitted = manuscript.gauge().columns(table, width);
        Letters.styled(manuscript.word().createParagraph(), Style.END).setSpacingBefore(Look.twips(GAP).intValue());
        var written = manuscript.word().createTable();
        written.removeRow(0);
        Frame.fix(written, fitted.widths().stream().mapToDouble(w -> w).toArray());
        Frame.margins(written, manuscript.air().rowPadding(), fitted.padding());
        rows(written, fitted, table, table.head(), true);
        rows(written, fitted, table, table.rows(), false);
    }

    private void rows(XWPFTable written, Fitted fitted, Table table, List<Row> rows, boolean head) {
        var covered = new Covered(table.columns().size());
        for (int r = 0; r < rows.size(); r++) {
            var row = written.createRow();
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
            row.setCantSplitRow(true);
            row.setRepeatHeader(head);
            boolean kept = head || rows.get(r).kind() == Kind.GROUP
                    || r + 1 < rows.size() && rows.get(r + 1).kind() == Kind.TOTAL;
            for (var placed : covered.row(rows.get(r).cells())) {
                var cell = row.createCell();
                span(Frame.clear(cell, width(fitted, placed)), placed);
                write(cell, placed, new Setting(table, rows.get(r).kind(), head, kept, fitted.size()));
            }
        }
    }

    /// What a cell takes from its row and table.
    private record Setting(Table table, Kind kind, boolean head, boolean kept, double size) {

        Align align(Covered.Placed placed) {
            var own = placed.cell() == null ? null : placed.cell().align();
            return own != null ? own : head ? Align.CENTRE : table.columns().get(placed.column()).align();
        }

        boolean bold(Cell cell) {
            return head || kind != Kind.PLAIN || cell.bold();
        }
    }

    private static double width(Fitted fitted, Covered.Placed placed) {
        double wide = 0;
        for (int c = placed.column(); c < placed.column() + placed.columns(); c++) {
            wide += fitted.widths().get(c);
        }
        return wide;
    }

    private static void span(XWPFTableCell cell, Covered.Placed placed) {
        var properties = cell.getCTTc().getTcPr();
        if (placed.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(placed.columns()));
        }
        if (placed.cell() == null) {
            properties.addNewVMerge().setVal(STMerge.CONTINUE);
        } else if (placed.cell().rowSpan() > 1) {
            properties.addNewVMerge().setVal(STMerge.RESTART);
        }
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
    }

    private static void write(XWPFTableCell into, Covered.Placed placed, Setting setting) {
        var paragraph = Letters.styled(into.addParagraph(), setting.head() ? Style.TABLE_HEAD : Style.CELL);
        paragraph.setAlignment(switch (setting.align(placed)) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        });
        paragraph.setKeepNext(setting.kept());
        var cell = placed.cell();
        Letters.cell(paragraph, cell == null ? List.of() : cell.spans(), cell != null && setting.bold(cell), setting.size());
    }
}
