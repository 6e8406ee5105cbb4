package vn.congdoan.campaigns.apportionment;

import java.util.ArrayDeque;
import java.util.Arrays;

/// A circulation in a network whose arcs have lower and upper bounds (Dinic's algorithm). When there is none, the nodes
/// that can still be reached make a cut whose arcs prove it.
final class Flow {

    static final long ENDLESS = 1L << 50;

    private int nodes;
    private int arcs;
    private int[] to = new int[64];
    private long[] room = new long[64];
    private int[] next = new int[64];
    private long[] lower = new long[32];
    private long[] upper = new long[32];
    private int[] first = new int[32];
    private int[] at = {};
    private int[] level = {};

    int node() {
        if (nodes == first.length) {
            first = Arrays.copyOf(first, 2 * nodes);
        }
        first[nodes] = -1;
        return nodes++;
    }

    /// @return the arc's number, for [#flow]
    int arc(int from, int into, long least, long most) {
        int arc = arcs / 2;
        if (arc == lower.length) {
            lower = Arrays.copyOf(lower, 2 * arc);
            upper = Arrays.copyOf(upper, 2 * arc);
        }
        lower[arc] = least;
        upper[arc] = Math.min(most, ENDLESS);
        half(from, into, upper[arc] - least);
        half(into, from, 0);
        return arc;
    }

    private void half(int from, int into, long free) {
        if (arcs == to.length) {
            to = Arrays.copyOf(to, 2 * arcs);
            room = Arrays.copyOf(room, 2 * arcs);
            next = Arrays.copyOf(next, 2 * arcs);
        }
        to[arcs] = into;
        room[arcs] = free;
        next[arcs] = first[from];
        first[from] = arcs++;
    }

    long flow(int arc) {
        return lower[arc] + room[2 * arc + 1];
    }

    long lower(int arc) {
        return lower[arc];
    }

    /// Positive when the arc leads out of the cut, negative when it leads into it.
    int crossing(int arc) {
        boolean from = level[to[2 * arc + 1]] >= 0;
        boolean into = level[to[2 * arc]] >= 0;
        return from == into ? 0 : from ? 1 : -1;
    }

    /// @return how much is missing; 0 when there is a circulation
    long circulate() {
        var excess = new long[nodes];
        int own = arcs / 2;
        for (int arc = 0; arc < own; arc++) {
            if (lower[arc] > upper[arc]) {
                throw new IllegalArgumentException("bounds of an arc");
            }
            excess[to[2 * arc]] += lower[arc];
            excess[to[2 * arc + 1]] -= lower[arc];
        }
        int source = node();
        int sink = node();
        long wanted = 0;
        for (int n = 0; n < source; n++) {
            if (excess[n] > 0) {
                arc(source, n, 0, excess[n]);
                wanted += excess[n];
            } else if (excess[n] < 0) {
                arc(n, sink, 0, -excess[n]);
            }
        }
        return wanted - most(source, sink);
    }

    private long most(int source, int sink) {
        long whole = 0;
        level = new int[nodes];
        while (reach(source, sink)) {
            at = Arrays.copyOf(first, nodes);
            for (long sent = send(source, sink, ENDLESS); sent > 0; sent = send(source, sink, ENDLESS)) {
                whole += sent;
            }
        }
        return whole;
    }

    private boolean reach(int source, int sink) {
        Arrays.fill(level, -1);
        level[source] = 0;
        var queue = new ArrayDeque<Integer>();
        queue.add(source);
        while (!queue.isEmpty()) {
            int node = queue.remove();
            for (int half = first[node]; half >= 0; half = next[half]) {
                if (room[half] > 0 && level[to[half]] < 0) {
                    level[to[half]] = level[node] + 1;
                    queue.add(to[half]);
                }
            }
        }
        return level[sink] >= 0;
    }

    private long send(int node, int sink, long most) {
        if (node == sink) {
            return most;
        }
        for (; at[node] >= 0; at[node] = next[at[node]]) {
            int half = at[node];
            if (room[half] > 0 && level[to[half]] == level[node] + 1) {
                long sent = send(to[half], sink, Math.min(most, room[half]));
                if (sent > 0) {
                    room[half] -= sent;
                    room[half ^ 1] += sent;
                    return sent;
                }
            }
        }
        return 0;
    }
}
