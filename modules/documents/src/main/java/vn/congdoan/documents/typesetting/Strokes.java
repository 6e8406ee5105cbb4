package vn.congdoan.documents.typesetting;

import java.util.Arrays;

/// The rules of the tables on a page: what touches is joined to one long stroke, what is doubled is drawn once.
final class Strokes {

    private static final int BITS = 21;
    private static final long MASK = (1L << BITS) - 1;

    private long[] segments = new long[256];
    private int count;

    /// A stroke at one coordinate between two others, in hundredths of a point.
    interface Pen {
        void stroke(long at, long from, long to);
    }

    void add(double at, double from, double to) {
        if (count == segments.length) {
            segments = Arrays.copyOf(segments, 2 * count);
        }
        segments[count++] = hundredths(at) << 2 * BITS | hundredths(from) << BITS | hundredths(to);
    }

    private static long hundredths(double points) {
        return Math.max(0, Math.round(points * 100));
    }

    boolean isEmpty() {
        return count == 0;
    }

    void drawTo(Pen pen) {
        Arrays.sort(segments, 0, count);
        for (int i = 0; i < count;) {
            long at = segments[i] >> 2 * BITS;
            long from = segments[i] >> BITS & MASK;
            long to = segments[i] & MASK;
            while (++i < count && segments[i] >> 2 * BITS == at && (segments[i] >> BITS & MASK) <= to + 2) {
                to = Math.max(to, segments[i] & MASK);
            }
            pen.stroke(at, from, to);
        }
    }
}
