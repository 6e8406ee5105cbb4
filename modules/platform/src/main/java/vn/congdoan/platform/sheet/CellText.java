package vn.congdoan.platform.sheet;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/// What stands in a cell of a workbook, written so that [VietnameseNumbers] and [VietnameseDates] read it without doubt.
final class CellText {

    private static final Pattern DATE = Pattern.compile("(?i)^(?=.*[dy])[dmyhs:/\\-. ,;@\\\\]+$");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^]]*]");

    private CellText() {
    }

    static String of(@Nullable Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return cell == null || cell.getRawValue() == null ? "" : cell.getRawValue();
        }
        return switch (cell.getValue()) {
            case BigDecimal number when cell.getType() != CellType.ERROR -> number(cell, number);
            case Boolean yes -> yes ? "có" : "không";
            default -> formula(cell);
        };
    }

    /// The value that the program which saved the file had computed.
    private static String formula(Cell cell) {
        var raw = cell.getType() == CellType.FORMULA ? cell.getRawValue() : cell.getText();
        return raw == null ? "" : raw;
    }

    private static String number(Cell cell, BigDecimal number) {
        var format = cell.getDataFormatString() == null ? "" : QUOTED.matcher(cell.getDataFormatString()).replaceAll("");
        if (DATE.matcher(format).matches()) {
            return cell.asDate().toLocalDate().toString();
        }
        if (format.contains("%")) {
            return plain(number.movePointRight(2)) + "%";
        }
        return plain(number);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
