package vn.congdoan.documents.typesetting;

import java.util.Arrays;
import java.util.List;
import vn.congdoan.spi.document.Table.Column;

/// In which relation the columns of a table share its width: after their hints, and where one has none, after what its
/// cells would be as wide as on one line.
final class Shares {

    /// Of the table's width, for one column by content and for all beside columns with hints.
    private static final double WIDEST = 0.5;

    private final List<Column> hints;
    private final double[] least;
    private final double total;

    private Shares(List<Column> hints, double[] least, double total) {
        this.hints = hints;
        this.least = least;
        this.total = total;
    }

    /// @param padding beside the text of a cell, both sides together
    static double[] of(List<Column> hints, List<Entry> entries, double[] least, double size, double padding, double total) {
        var shares = hints.stream().mapToDouble(Column::width).toArray();
        if (Arrays.stream(shares).allMatch(share -> share > 0)) {
            return shares;
        }
        var wanted = least.clone();
        for (var entry : entries) {
            if (entry.columnSpan() == 1 && !entry.head()) {
                double width = entry.passage().widestLine() * size / 1000 + padding;
                int column = entry.column();
                wanted[column] = Math.max(wanted[column], Math.min(width, total * WIDEST));
            }
        }
        return new Shares(hints, least, total).of(shares, wanted);
    }

    private double[] of(double[] shares, double[] wanted) {
        double hinted = Arrays.stream(shares).sum();
        double byContent = 0;
        for (int c = 0; c < shares.length; c++) {
            byContent += shares[c] > 0 ? 0 : wanted[c];
        }
        if (hinted == 0) {
            return byContent > total ? lessThan(wanted) : wanted;
        }
        double scale = Math.min(1, total * WIDEST / byContent);
        double room = total - byContent * scale;
        for (int c = 0; c < shares.length; c++) {
            shares[c] = hints.get(c).width() > 0 ? room * shares[c] / hinted : wanted[c] * scale;
        }
        return shares;
    }

    /// What they want above the least is cut in proportion.
    private double[] lessThan(double[] wanted) {
        double spare = total - Arrays.stream(least).sum();
        double more = Arrays.stream(wanted).sum() - Arrays.stream(least).sum();
        for (int c = 0; c < wanted.length; c++) {
            wanted[c] = least[c] + (wanted[c] - least[c]) * spare / more;
        }
        return wanted;
    }
}
