package vn.congdoan.platform.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;

/// Collects the rows of a file within the limits.
final class Rows {

    private final String file;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private int last;

    Rows(String file) {
        this.file = file;
    }

    void add(int number, List<String> raw) {
        add(number, raw, Set.of());
    }

    void add(int number, List<String> raw, Set<Integer> formulas) {
        last = number;
        var cells = raw.stream().map(cell -> cell(number, cell)).toList();
        int width = width(cells);
        if (width == 0) {
            return;
        }
        if (width > Sheets.MAX_COLUMNS) {
            throw new UnreadableFile(file, number, Message.of("platform.sheet.too-wide", Sheets.MAX_COLUMNS));
        }
        if (rows.size() == Sheets.MAX_ROWS) {
            throw new UnreadableFile(file, number, Message.of("platform.sheet.too-long", Sheets.MAX_ROWS));
        }
        rows.add(new Sheet.Row(number, cells.subList(0, width), formulas));
    }

    private String cell(int number, String raw) {
        if (raw.length() > Sheets.MAX_CELL) {
            throw new UnreadableFile(file, number, Message.of("platform.sheet.long-cell", Sheets.MAX_CELL));
        }
        return VietnameseText.clean(raw);
    }

    private static int width(List<String> cells) {
        int width = cells.size();
        while (width > 0 && cells.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    String name() {
        return file;
    }

    /// For the next sheet of the same file.
    Rows next() {
        return new Rows(file);
    }

    /// The number of the last row read, 0 before the first.
    int last() {
        return last;
    }

    Sheet sheet() {
        return new Sheet(file, rows);
    }
}
