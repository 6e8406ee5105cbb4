package vn.congdoan.campaigns.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/// How the cells of the workbook look, and which of them may be written.
final class Styles {

    /// Thousands with a dot wherever the program follows the cell's language.
    private static final String WHOLE = "[$-42A]#,##0";
    private static final String FACE = "Times New Roman";

    final CellStyle title;
    final CellStyle hint;
    final CellStyle head;
    final CellStyle text;
    final CellStyle number;
    final CellStyle total;
    final CellStyle totalText;
    final CellStyle open;
    final CellStyle openText;
    final CellStyle formula;

    private final Workbook workbook;

    Styles(Workbook workbook) {
        this.workbook = workbook;
        title = plain(font(14, true, false));
        hint = plain(font(11, false, true));
        head = filled(bordered(font(11, true, false), HorizontalAlignment.CENTER), IndexedColors.GREY_25_PERCENT);
        text = bordered(font(12, false, false), HorizontalAlignment.LEFT);
        number = whole(bordered(font(12, false, false), HorizontalAlignment.RIGHT));
        total = whole(bordered(font(12, true, false), HorizontalAlignment.RIGHT));
        totalText = bordered(font(12, true, false), HorizontalAlignment.LEFT);
        open = unlocked(whole(filled(bordered(font(12, false, false), HorizontalAlignment.RIGHT), IndexedColors.LIGHT_YELLOW)));
        openText = unlocked(filled(bordered(font(11, false, false), HorizontalAlignment.LEFT), IndexedColors.LIGHT_YELLOW));
        formula = whole(bordered(font(11, false, true), HorizontalAlignment.RIGHT));
    }

    private Font font(int points, boolean bold, boolean italic) {
        var font = workbook.createFont();
        font.setFontName(FACE);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        font.setItalic(italic);
        return font;
    }

    private CellStyle plain(Font font) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        return style;
    }

    private CellStyle bordered(Font font, HorizontalAlignment across) {
        var style = plain(font);
        style.setAlignment(across);
        style.setWrapText(across != HorizontalAlignment.RIGHT);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private CellStyle whole(CellStyle style) {
        style.setDataFormat(workbook.createDataFormat().getFormat(WHOLE));
        return style;
    }

    private static CellStyle filled(CellStyle style, IndexedColors colour) {
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static CellStyle unlocked(CellStyle style) {
        style.setLocked(false);
        return style;
    }
}
