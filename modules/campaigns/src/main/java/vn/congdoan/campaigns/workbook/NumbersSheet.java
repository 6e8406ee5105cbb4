package vn.congdoan.campaigns.workbook;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.Quotas;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Message;

/// Writes the sheet that people fill: the grid's order and heads, one line a unit, the line Cộng and what is missing to
/// the target. Only the committee's cells, the reason and the note may be written.
final class NumbersSheet {

    private static final int TITLE = 1;
    private static final int HEAD = 3;

    private final Quotas quotas;
    private final BookColumns columns;
    private final SXSSFSheet sheet;
    private final Styles styles;
    private final Function<Message, String> words;
    private final int first;

    NumbersSheet(Quotas quotas, BookColumns columns, SXSSFSheet sheet, Styles styles, Function<Message, String> words) {
        this.quotas = quotas;
        this.columns = columns;
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
        this.first = HEAD + 2;
    }

    int firstRow() {
        return first;
    }

    int lastRow() {
        return first + quotas.lines().size() - 1;
    }

    int headRow() {
        return HEAD;
    }

    void write(String downloaded) {
        var codes = sheet.createRow(0);
        for (int i = 0; i < columns.codes().size(); i++) {
            codes.createCell(i).setCellValue(columns.codes().get(i));
        }
        codes.setZeroHeight(true);
        line(TITLE, quotas.campaign().outline().title(), styles.title);
        line(TITLE + 1, words.apply(Message.of("campaigns.workbook.subtitle", quotas.campaign().outline().code(), downloaded)), styles.hint);
        head();
        int row = first;
        for (var line : quotas.lines()) {
            unit(row++, line);
        }
        sums(row);
    }

    private void line(int row, String text, CellStyle style) {
        var written = sheet.createRow(row);
        written.createCell(BookColumns.ID).setCellValue(Codes.HEAD);
        text(written, BookColumns.NUMBER, text, style);
    }

    private void head() {
        var upper = sheet.createRow(HEAD);
        var lower = sheet.createRow(HEAD + 1);
        for (int column = BookColumns.NUMBER; column <= columns.last(); column++) {
            text(upper, column, "", styles.head);
            text(lower, column, "", styles.head);
        }
        upper.createCell(BookColumns.ID).setCellValue(Codes.HEAD);
        lower.createCell(BookColumns.ID).setCellValue(Codes.HEAD);
        upper.setHeightInPoints(34);
        lower.setHeightInPoints(80);
        tall(upper, BookColumns.NUMBER, say("campaigns.workbook.number"));
        tall(upper, BookColumns.UNIT, say("campaigns.field.unit"));
        columns.outline().totals().forEach(total -> {
            tall(upper, columns.of(total), total.name());
            var below = columns.outline().below(total);
            if (!below.isEmpty()) {
                wide(upper, columns.of(below.getFirst()), columns.of(below.getLast()), say("campaigns.quotas.of-which"));
                below.forEach(part -> text(lower, columns.of(part), part.name(), styles.head));
            }
        });
        tall(upper, columns.reason(), say("campaigns.quotas.reason"));
        tall(upper, columns.note(), say("campaigns.field.note"));
        if (columns.formulas()) {
            wide(upper, columns.note() + 1, columns.last(), say("campaigns.quotas.formula"));
            columns.leaves().forEach(leaf -> text(lower, columns.formula(leaf), leaf.name(), styles.head));
        }
    }

    private void tall(SXSSFRow upper, int column, String text) {
        text(upper, column, text, styles.head);
        sheet.addMergedRegion(new CellRangeAddress(HEAD, HEAD + 1, column, column));
    }

    private void wide(SXSSFRow upper, int from, int to, String text) {
        text(upper, from, text, styles.head);
        if (to > from) {
            sheet.addMergedRegion(new CellRangeAddress(HEAD, HEAD, from, to));
        }
    }

    private void unit(int number, Quotas.Line line) {
        var row = sheet.createRow(number);
        var unit = line.participant();
        row.createCell(BookColumns.ID).setCellValue(unit.unit().value().toString());
        number(row, BookColumns.NUMBER, (long) number - first + 1, styles.number);
        text(row, BookColumns.UNIT, unit.name(), styles.text);
        for (var indicator : columns.indicators()) {
            var entry = line.entry(indicator.code());
            if (entry.editable()) {
                number(row, columns.of(indicator), entry.amount(), styles.open);
            } else if (columns.outline().addends(indicator).isEmpty()) {
                number(row, columns.of(indicator), entry.amount(), styles.total);
            } else {
                formula(row, columns.of(indicator), adding(indicator, number), entry.amount(), styles.total);
            }
            if (entry.editable() && columns.formulas()) {
                number(row, columns.formula(indicator), entry.formula(), styles.formula);
            }
        }
        text(row, columns.reason(), Stamp.reason(line), styles.openText);
        text(row, columns.note(), unit.note(), styles.openText);
    }

    /// Blank as long as all its parts are: nothing is not 0.
    private String adding(Indicator total, int row) {
        var parts = columns.outline().addends(total).stream().map(part -> at(columns.of(part), row)).collect(Collectors.joining(","));
        return "IF(COUNT(" + parts + ")=0,\"\",SUM(" + parts + "))";
    }

    private void sums(int from) {
        var names = List.of(Codes.SUM, Codes.TARGET, Codes.DIFFERENCE);
        var heads = List.of(say("campaigns.quotas.sum"), say("campaigns.field.target"), say("campaigns.overview.difference"));
        for (int i = 0; i < names.size(); i++) {
            var row = sheet.createRow(from + i);
            row.createCell(BookColumns.ID).setCellValue(names.get(i));
            for (int column = BookColumns.NUMBER; column <= columns.note(); column++) {
                text(row, column, column == BookColumns.UNIT ? heads.get(i) : "", styles.totalText);
            }
            for (var indicator : columns.indicators()) {
                foot(row, indicator, names.get(i), from);
            }
        }
    }

    private void foot(SXSSFRow row, Indicator indicator, String name, int from) {
        int column = columns.of(indicator);
        var sum = quotas.sum(indicator.code());
        if (!columns.outline().leaf(indicator) && columns.outline().addends(indicator).isEmpty()) {
            return;
        }
        switch (name) {
            case Codes.SUM -> formula(row, column, "SUM(" + at(column, first) + ":" + at(column, from - 1) + ")", sum.amount(), styles.total);
            case Codes.TARGET -> number(row, column, sum.target(), styles.total);
            default -> {
                if (sum.target() != null) {
                    formula(row, column, at(column, from) + "-" + at(column, from + 1), sum.difference(), styles.total);
                }
            }
        }
    }

    private static String at(int column, int row) {
        return new CellReference(row, column).formatAsString();
    }

    private String say(String key) {
        return words.apply(Message.of(key));
    }

    private static void text(Row row, int column, String text, CellStyle style) {
        var cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private static void number(Row row, int column, @Nullable Long number, CellStyle style) {
        var cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
        cell.setCellStyle(style);
        if (number != null) {
            cell.setCellValue(number.doubleValue());
        }
    }

    /// With the value that programs show which do not compute.
    private static void formula(Row row, int column, String formula, @Nullable Long value, CellStyle style) {
        var cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
        cell.setCellFormula(formula);
        if (value == null) {
            cell.setCellValue("");
        } else {
            cell.setCellValue(Objects.requireNonNull(value).doubleValue());
        }
        cell.setCellStyle(style);
    }
}
