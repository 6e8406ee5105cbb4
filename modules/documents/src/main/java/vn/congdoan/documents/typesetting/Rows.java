package vn.congdoan.documents.typesetting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows of a table that spans tie together, most often one. Stays on one page unless it is higher than a page.
final class Rows implements Piece {

    /// What the parts of one piece have in common.
    record Bond(double gap, boolean bound, @Nullable Piece head) {
    }

    private final Columns columns;
    private final List<Box> boxes;
    private final Bond bond;
    private final double[] tops;

    Rows(Columns columns, List<Box> boxes, int rows, Bond bond) {
        this.columns = columns;
        this.boxes = boxes;
        this.bond = bond;
        this.tops = tops(heights(rows));
    }

    private double[] heights(int rows) {
        var heights = new double[rows];
        Arrays.fill(heights, high(1));
        for (var box : boxes) {
            if (box.rowSpan() == 1) {
                heights[box.row()] = Math.max(heights[box.row()], high(box.lines().size()));
            }
        }
        for (var box : boxes) {
            double missing = box.rowSpan() == 1 ? 0 : high(box.lines().size());
            for (int r = box.row(); r < box.row() + box.rowSpan() && box.rowSpan() > 1; r++) {
                missing -= heights[r];
            }
            for (int r = box.row(); missing > 0 && r < box.row() + box.rowSpan(); r++) {
                heights[r] += missing / box.rowSpan();
            }
        }
        return heights;
    }

    private static double[] tops(double[] heights) {
        var tops = new double[heights.length + 1];
        for (int r = 0; r < heights.length; r++) {
            tops[r + 1] = tops[r] + heights[r];
        }
        return tops;
    }

    private double high(int lines) {
        return lines * columns.leading() + 2 * columns.rowPadding();
    }

    @Override
    public double height() {
        return tops[tops.length - 1];
    }

    @Override
    public double gap() {
        return bond.gap();
    }

    @Override
    public boolean bound() {
        return bond.bound();
    }

    @Override
    public @Nullable Piece head() {
        return bond.head();
    }

    @Override
    public List<Note> notes() {
        List<Note> all = List.of();
        for (var box : boxes) {
            all = box.notes(all);
        }
        return all;
    }

    @Override
    public void draw(Ink ink, double x, double y) {
        for (var box : boxes) {
            double left = x + columns.lefts()[box.column()];
            double top = y + tops[box.row()];
            double width = columns.width(box.column(), box.columnSpan());
            double height = tops[box.row() + box.rowSpan()] - tops[box.row()];
            ink.box(left, top, width, height);
            double slack = box.top() ? 0 : (height - high(box.lines().size())) / 2;
            text(ink, box, left, width, top + columns.rowPadding() + slack);
        }
    }

    private void text(Ink ink, Box box, double left, double width, double top) {
        double size = columns.size();
        double y = top + TextPiece.baseline(size, columns.leading());
        for (var line : box.lines()) {
            double spare = width - 2 * columns.padding() - line.width() * size / 1000;
            double x = left + columns.padding() + switch (box.align()) {
                case LEFT -> 0;
                case CENTRE -> spare / 2;
                case RIGHT -> spare;
            };
            ink.mark(box.tag());
            ink.text(line, size, x, y, 0);
            y += columns.leading();
        }
    }

    @Override
    public List<Piece> part(double room) {
        int whole = 0;
        while (whole < tops.length - 1 && tops[whole + 1] <= room) {
            whole++;
        }
        return whole == 0 ? cutFirstRow(room) : cutAfter(whole);
    }

    private List<Piece> cutAfter(int whole) {
        var above = new ArrayList<Box>();
        var below = new ArrayList<Box>();
        for (var box : boxes) {
            int end = box.row() + box.rowSpan();
            if (end <= whole) {
                above.add(box);
            } else if (box.row() >= whole) {
                below.add(box.up(whole));
            } else {
                int fit = fitting(tops[whole] - tops[box.row()]);
                above.add(box.first(fit, whole - box.row()));
                below.add(box.rest(fit, end - whole));
            }
        }
        return parts(above, whole, below, tops.length - 1 - whole);
    }

    private List<Piece> cutFirstRow(double room) {
        int fit = fitting(room);
        if (fit < 1) {
            return List.of();
        }
        var above = new ArrayList<Box>();
        var below = new ArrayList<Box>();
        for (var box : boxes) {
            if (box.row() == 0) {
                above.add(box.first(fit, 1));
                below.add(box.rest(fit, box.rowSpan()));
            } else {
                below.add(box);
            }
        }
        return parts(above, 1, below, tops.length - 1);
    }

    private int fitting(double height) {
        return (int) Math.max(0, Math.floor((height - 2 * columns.rowPadding()) / columns.leading() + 1e-6));
    }

    private List<Piece> parts(List<Box> above, int rowsAbove, List<Box> below, int rowsBelow) {
        var first = new Bond(bond.gap(), false, bond.head());
        var rest = new Bond(0, bond.bound(), bond.head());
        return List.of(new Rows(columns, above, rowsAbove, first), new Rows(columns, below, rowsBelow, rest));
    }
}
