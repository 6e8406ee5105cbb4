package vn.congdoan.campaigns.apportionment;

import java.util.Arrays;

/// Moves single steps between the columns of a table whose rows are right, until its columns are right as well: first
/// straight from full columns to those that lack, the cheapest first, and what is left along the cheapest paths over
/// other columns. A column from which no path leads on proves that there is no such table.
final class Moves {

    /// Dearer than any path of moves that leaves every number next to its exact share.
    static final long FAR = 1L << 32;

    private static final long UNREACHED = Long.MAX_VALUE;

    private final Table table;
    private final int columns;
    /// What each column has too much.
    private final long[] over;

    Moves(Table table) {
        this.table = table;
        this.columns = table.columns;
        this.over = new long[columns];
        for (int cell = 0; cell < table.number.length; cell++) {
            over[cell % columns] += table.number[cell];
        }
        Arrays.setAll(over, j -> over[j] - table.columnSum[j]);
    }

    boolean settle() {
        boolean moved = true;
        while (moved && unsettled()) {
            moved = straight();
        }
        while (unsettled()) {
            if (!alongAPath()) {
                return false;
            }
        }
        return true;
    }

    private boolean unsettled() {
        return Arrays.stream(over).anyMatch(o -> o > 0);
    }

    /// The best move of every row, in the order of what they cost.
    private boolean straight() {
        var line = new long[table.rows];
        int found = 0;
        for (int row = 0; row < table.rows; row++) {
            long cost = cheapest(row);
            if (cost < FAR) {
                line[found++] = (cost + 4 * Table.ONE) << 32 | row;
            }
        }
        Arrays.sort(line, 0, found);
        boolean moved = false;
        for (int next = 0; next < found; next++) {
            int row = (int) line[next];
            if (cheapest(row) < FAR) {
                move(row, from, to);
                moved = true;
            }
        }
        return moved;
    }

    private int from;
    private int to;

    private long cheapest(int row) {
        long out = FAR;
        long in = FAR;
        for (int j = 0; j < columns; j++) {
            int cell = row * columns + j;
            if (over[j] > 0 && table.number[cell] > table.floor[cell] && table.down(cell) < out) {
                out = table.down(cell);
                from = j;
            } else if (over[j] < 0 && table.number[cell] < table.cap[cell] && table.up(cell) < in) {
                in = table.up(cell);
                to = j;
            }
        }
        return out == FAR || in == FAR ? FAR : out + in;
    }

    private void move(int row, int a, int b) {
        table.number[row * columns + a]--;
        table.number[row * columns + b]++;
        over[a]--;
        over[b]++;
    }

    /// From the full column with the lowest index to the nearest one that lacks.
    private boolean alongAPath() {
        var row = new int[columns * columns];
        var cost = costs(row);
        int start = 0;
        while (over[start] <= 0) {
            start++;
        }
        var before = new int[columns];
        int end = reach(start, cost, before);
        if (end < 0) {
            return false;
        }
        for (int at = end; at != start; at = before[at]) {
            move(row[before[at] * columns + at], before[at], at);
        }
        return true;
    }

    /// For every pair of columns the row in which a step is moved most cheaply.
    private long[] costs(int[] best) {
        var cost = new long[columns * columns];
        Arrays.fill(cost, UNREACHED);
        for (int row = 0; row < table.rows; row++) {
            for (int a = 0; a < columns; a++) {
                int leaving = row * columns + a;
                if (table.number[leaving] > table.floor[leaving]) {
                    long out = table.down(leaving);
                    for (int b = 0; b < columns; b++) {
                        int entering = row * columns + b;
                        if (b != a && table.number[entering] < table.cap[entering]) {
                            long whole = Math.max(0, out + table.up(entering)) + 1;
                            if (whole < cost[a * columns + b]) {
                                cost[a * columns + b] = whole;
                                best[a * columns + b] = row;
                            }
                        }
                    }
                }
            }
        }
        return cost;
    }

    /// @return the nearest column that lacks, or -1
    private int reach(int start, long[] cost, int[] before) {
        var distance = new long[columns];
        var done = new boolean[columns];
        Arrays.fill(distance, UNREACHED);
        distance[start] = 0;
        for (int round = 0; round < columns; round++) {
            int at = -1;
            for (int j = 0; j < columns; j++) {
                at = !done[j] && distance[j] < UNREACHED && (at < 0 || distance[j] < distance[at]) ? j : at;
            }
            if (at < 0 || over[at] < 0) {
                return at;
            }
            done[at] = true;
            for (int j = 0; j < columns; j++) {
                long along = cost[at * columns + j];
                if (along < UNREACHED && distance[at] + along < distance[j]) {
                    distance[j] = distance[at] + along;
                    before[j] = at;
                }
            }
        }
        return -1;
    }
}
