package vn.congdoan.campaigns.apportionment;

import java.util.Arrays;
import java.util.List;

/// Between what each number of a sheet must lie: its own bounds, and what those of its units and parts ask for.
final class Limits {

    private final Frame frame;
    /// By column and node.
    final long[][] floor;
    final long[][] cap;
    private final boolean[] own;

    Limits(Frame frame, List<Sheet.Bound> bounds) {
        this.frame = frame;
        int columns = frame.columns.size();
        floor = new long[columns][frame.nodes.size()];
        cap = new long[columns][frame.nodes.size()];
        own = new boolean[columns];
        for (var row : cap) {
            Arrays.fill(row, Long.MAX_VALUE);
        }
        for (var bound : bounds) {
            int c = frame.column(bound.column());
            int node = frame.node(bound.where());
            floor[c][node] = bound.floor();
            cap[c][node] = bound.cap();
            own[c] = true;
        }
        frame.roots().forEach(this::gather);
    }

    /// Whether anything in the column is bounded.
    boolean any(int column) {
        return own[column];
    }

    /// From the parts to the total, from units to groups to all.
    private boolean gather(int c) {
        for (var parts : frame.divisions(c)) {
            boolean bounded = false;
            for (int part : parts) {
                bounded |= gather(part);
            }
            own[c] |= bounded;
            for (int node = 0; bounded && node < frame.nodes.size(); node++) {
                take(c, node, parts, node, true);
            }
        }
        for (int node = frame.units; own[c] && node < frame.nodes.size(); node++) {
            take(c, node, frame.children[node], c, false);
        }
        return own[c];
    }

    private void take(int c, int node, int[] parts, int fixed, boolean columns) {
        long floors = 0;
        long caps = 0;
        for (int part : parts) {
            floors = Wide.plus(floors, columns ? floor[part][fixed] : floor[fixed][part]);
            caps = Wide.plus(caps, columns ? cap[part][fixed] : cap[fixed][part]);
        }
        floor[c][node] = Math.max(floor[c][node], floors);
        cap[c][node] = Math.min(cap[c][node], caps);
    }
}
