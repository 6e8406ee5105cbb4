package vn.congdoan.documents.typesetting;

import java.util.Arrays;
import java.util.List;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Sheet;
import vn.congdoan.spi.document.Table.Column;

/// The widths of a table's columns and the size of its type.
///
/// @param lefts      left edges, and the right edge of the last
/// @param rowPadding above and below the text of a cell
record Columns(double size, double[] lefts, double rowPadding) {

    private static final double SMALLEST = 7.5;
    private static final double STEP = 0.5;
    private static final double PADDING = 0.3;

    double width(int from, int span) {
        return lefts[from + span] - lefts[from];
    }

    /// Between the text and the rules beside it.
    double padding() {
        return PADDING * size;
    }

    double leading() {
        return Profile.SINGLE * size;
    }

    /// The width of the text in such a cell, in thousandths of the size.
    int measure(int from, int span) {
        return Math.max(1, Setting.measure(width(from, span) - 2 * padding() + 0.01, size));
    }

    /// Widths after the hints, but no column narrower than its widest word; the type shrinks when there is no room
    /// for that, and only when it has shrunk as far as is legible are words cut.
    static Columns fit(List<Column> hints, List<Entry> entries, double total, Fit fit) {
        int[] widest = widest(hints.size(), entries);
        double size = largest(total / hints.size());
        while (size > SMALLEST && sum(least(widest, size)) > total) {
            size -= STEP;
        }
        var least = least(widest, size);
        var shares = sum(least) >= total ? least : Shares.of(hints, entries, least, size, 2 * PADDING * size, total);
        var widths = distribute(shares, least, total);
        var lefts = new double[widths.length + 1];
        for (int i = 0; i < widths.length; i++) {
            lefts[i + 1] = lefts[i] + widths[i];
        }
        return new Columns(size, lefts, fit.cellPadding());
    }

    private static double largest(double averageWidth) {
        double millimetres = averageWidth / Sheet.mm(1);
        return millimetres >= 24 ? 12 : millimetres >= 17 ? 11 : millimetres >= 12 ? 10.5 : 10;
    }

    /// The widest word of each column in thousandths of the size; words of spanning cells widen what they span.
    private static int[] widest(int columns, List<Entry> entries) {
        var widest = new int[columns];
        for (var entry : entries) {
            if (entry.columnSpan() == 1) {
                widest[entry.column()] = Math.max(widest[entry.column()], entry.passage().widest());
            }
        }
        for (var entry : entries) {
            if (entry.columnSpan() > 1) {
                int end = entry.column() + entry.columnSpan();
                int missing = entry.passage().widest() - Arrays.stream(widest, entry.column(), end).sum();
                for (int c = entry.column(); missing > 0 && c < end; c++) {
                    widest[c] += missing / entry.columnSpan() + 1;
                }
            }
        }
        return widest;
    }

    private static double[] least(int[] widest, double size) {
        return Arrays.stream(widest).mapToDouble(w -> w * size / 1000 + 2 * PADDING * size + 0.1).toArray();
    }

    private static double sum(double[] widths) {
        return Arrays.stream(widths).sum();
    }

    private static double[] distribute(double[] shares, double[] least, double total) {
        var widths = new double[least.length];
        var fixed = new boolean[least.length];
        double tight = sum(least);
        if (tight >= total) {
            return capped(least, total);
        }
        boolean again = true;
        while (again) {
            again = share(shares, least, total, widths, fixed);
        }
        return widths;
    }

    /// Only the widest columns give way, all to the same width.
    private static double[] capped(double[] least, double total) {
        var rising = least.clone();
        Arrays.sort(rising);
        double room = total;
        int left = rising.length;
        for (double width : rising) {
            if (width * left > room) {
                break;
            }
            room -= width;
            left--;
        }
        double cap = room / Math.max(left, 1);
        return Arrays.stream(least).map(w -> Math.min(w, cap)).toArray();
    }

    /// Shares what the fixed columns leave; answers whether another column had to be fixed.
    private static boolean share(double[] hints, double[] least, double total, double[] widths, boolean[] fixed) {
        double room = total;
        double sharing = 0;
        for (int c = 0; c < widths.length; c++) {
            room -= fixed[c] ? least[c] : 0;
            sharing += fixed[c] ? 0 : hints[c];
        }
        boolean more = false;
        for (int c = 0; c < widths.length; c++) {
            widths[c] = fixed[c] ? least[c] : room * hints[c] / sharing;
        }
        for (int c = 0; c < widths.length; c++) {
            if (!fixed[c] && widths[c] < least[c]) {
                fixed[c] = true;
                more = true;
            }
        }
        return more;
    }
}
