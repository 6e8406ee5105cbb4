package vn.congdoan.campaigns.workbook;

import java.util.ArrayList;
import java.util.function.Function;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.congdoan.kernel.Message;

/// How the sheet of numbers behaves: what it refuses to be typed, what turns red, what stays in sight and how it prints.
final class Manners {

    /// In 1/256 of a character.
    private static final int CHARACTER = 256;
    private static final int WIDE = 8;

    private final SXSSFSheet sheet;
    private final BookColumns columns;
    private final int first;
    private final int last;
    private final Function<Message, String> words;

    Manners(SXSSFSheet sheet, BookColumns columns, int first, int last, Function<Message, String> words) {
        this.sheet = sheet;
        this.columns = columns;
        this.first = first;
        this.last = last;
        this.words = words;
    }

    void set(SXSSFWorkbook workbook, int head) {
        widths();
        sheet.setDefaultRowHeightInPoints(20);
        sheet.createFreezePane(BookColumns.FIRST, first);
        if (last >= first) {
            refuse();
            red();
        }
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
        sheet.lockSelectLockedCells(false);
        print(workbook, head);
    }

    private void widths() {
        sheet.setColumnWidth(BookColumns.ID, CHARACTER);
        sheet.setColumnHidden(BookColumns.ID, true);
        sheet.setColumnWidth(BookColumns.NUMBER, 6 * CHARACTER);
        sheet.setColumnWidth(BookColumns.UNIT, 34 * CHARACTER);
        for (int column = BookColumns.FIRST; column <= columns.last(); column++) {
            sheet.setColumnWidth(column, 12 * CHARACTER);
        }
        sheet.setColumnWidth(columns.reason(), 24 * CHARACTER);
        sheet.setColumnWidth(columns.note(), 24 * CHARACTER);
    }

    private void refuse() {
        var helper = sheet.getDataValidationHelper();
        var whole = new CellRangeAddressList();
        columns.leaves().forEach(leaf -> whole.addCellRangeAddress(first, columns.of(leaf), last, columns.of(leaf)));
        if (!columns.leaves().isEmpty()) {
            add(helper.createValidation(helper.createIntegerConstraint(DataValidationConstraint.OperatorType.BETWEEN, "0", "1000000000"),
                    whole), "campaigns.workbook.only-whole");
        }
        add(helper.createValidation(helper.createTextLengthConstraint(DataValidationConstraint.OperatorType.LESS_OR_EQUAL, "500", ""),
                new CellRangeAddressList(first, last, columns.reason(), columns.note())), "campaigns.workbook.only-500");
    }

    private void add(DataValidation validation, String key) {
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox(words.apply(Message.of("campaigns.workbook.not-allowed")), words.apply(Message.of(key)));
        sheet.addValidationData(validation);
    }

    private void red() {
        if (columns.indicators().isEmpty()) {
            return;
        }
        int sum = last + 1;
        rule(at("", BookColumns.FIRST, "", sum + 2) + "<>0", new CellRangeAddress(sum + 2, sum + 2, BookColumns.FIRST, columns.reason() - 1));
        rule("AND(" + at("", BookColumns.FIRST, "$", sum + 1) + "<>\"\"," + at("", BookColumns.FIRST, "$", sum) + "<>"
                + at("", BookColumns.FIRST, "$", sum + 1) + ")", new CellRangeAddress(sum, sum, BookColumns.FIRST, columns.reason() - 1));
        if (columns.formulas()) {
            rule(reasonMissing(), new CellRangeAddress(first, last, columns.reason(), columns.reason()));
        }
    }

    /// Where a number departs from the formula's and nobody says why.
    private String reasonMissing() {
        var departs = new ArrayList<String>();
        columns.leaves().forEach(leaf -> {
            var own = at("$", columns.of(leaf), "", first);
            var formula = at("$", columns.formula(leaf), "", first);
            departs.add("AND(" + own + "<>\"\"," + formula + "<>\"\"," + own + "<>" + formula + ")");
        });
        return "AND(" + at("$", columns.reason(), "", first) + "=\"\",OR(" + String.join(",", departs.subList(0, Math.min(60, departs.size()))) + "))";
    }

    private void rule(String formula, CellRangeAddress where) {
        var formatting = sheet.getSheetConditionalFormatting();
        var rule = formatting.createConditionalFormattingRule(formula);
        var fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(IndexedColors.ROSE.getIndex());
        fill.setFillPattern((short) 1);
        var font = rule.createFontFormatting();
        font.setFontColorIndex(IndexedColors.DARK_RED.getIndex());
        font.setFontStyle(false, true);
        formatting.addConditionalFormatting(new CellRangeAddress[] {where}, rule);
    }

    private static String at(String fixedColumn, int column, String fixedRow, int row) {
        return fixedColumn + CellReference.convertNumToColString(column) + fixedRow + (row + 1);
    }

    /// On A4, or on A3 where the columns would become too narrow to read; the head stands on every page.
    private void print(SXSSFWorkbook workbook, int head) {
        var page = sheet.getPrintSetup();
        page.setLandscape(true);
        page.setPaperSize(columns.note() - BookColumns.FIRST > WIDE ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        page.setFitWidth((short) 1);
        page.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setHorizontallyCenter(true);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setRepeatingRows(new CellRangeAddress(head, head + 1, -1, -1));
        sheet.getFooter().setCenter("&P / &N");
        workbook.setPrintArea(0, BookColumns.NUMBER, columns.note(), 1, last + 3);
    }
}
