package vn.congdoan.documents.typesetting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Breaks a paragraph at the places that make its blanks most even over all lines together. Blanks may shrink a
/// little, so no line is torn apart for want of a hair's breadth.
final class Justifier {

    /// Thousandths of the size that a blank may lose.
    private static final double SHRINK = 40;
    /// Growth of a blank at which a line looks loose.
    private static final double STRETCH = 140;
    private static final double SHORT_LAST_LINE = 0.1;
    private static final double SHORT_LAST_COST = 200;

    private final Passage passage;
    private final int firstMeasure;
    private final int measure;

    private Justifier(Passage passage, int firstMeasure, int measure) {
        this.passage = passage;
        this.firstMeasure = firstMeasure;
        this.measure = measure;
    }

    static List<Line> lines(Passage typed, int firstMeasure, int measure) {
        if (typed.isEmpty()) {
            return List.of();
        }
        // addresses of pages and the like would else leave a gaping line before them
        int wide = measure / 2;
        var passage = typed.widest() <= wide ? typed : Measure.chopped(typed, wide, Math.min(firstMeasure, measure));
        return new Justifier(passage, firstMeasure, measure).lines();
    }

    private List<Line> lines() {
        int words = passage.words();
        var cost = new double[words + 1];
        var from = new int[words + 1];
        Arrays.fill(cost, Double.POSITIVE_INFINITY);
        cost[0] = 0;
        for (int start = 0; start < words; start++) {
            extend(start, cost, from);
        }
        var lines = new ArrayList<Line>();
        for (int end = words; end > 0; end = from[end]) {
            lines.add(passage.line(from[end], end));
        }
        Collections.reverse(lines);
        return lines;
    }

    private void extend(int start, double[] cost, int[] from) {
        if (cost[start] == Double.POSITIVE_INFINITY) {
            return;
        }
        int room = start == 0 ? firstMeasure : measure;
        for (int end = start + 1; end < cost.length; end++) {
            int missing = room - passage.width(start, end);
            int blanks = passage.blanks(start, end);
            if (missing < -SHRINK * blanks) {
                return;
            }
            double total = cost[start] + (end == cost.length - 1 ? last(missing, blanks, room) : badness(missing, blanks));
            if (total < cost[end]) {
                cost[end] = total;
                from[end] = start;
            }
        }
    }

    private static double badness(int missing, int blanks) {
        if (blanks == 0) {
            return missing > 0 ? 1e6 : 0;
        }
        double ratio = (double) missing / blanks / (missing < 0 ? SHRINK : STRETCH);
        return 1 + 100 * Math.abs(ratio * ratio * ratio);
    }

    private static double last(int missing, int blanks, int room) {
        if (missing < 0) {
            return badness(missing, blanks);
        }
        return missing > room * (1 - SHORT_LAST_LINE) ? SHORT_LAST_COST : 0;
    }
}
