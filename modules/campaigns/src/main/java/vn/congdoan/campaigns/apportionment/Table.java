package vn.congdoan.campaigns.apportionment;

/// A table whose rows and columns both have fixed sums, and exact shares to be near to. In whole steps.
final class Table {

    /// Exact shares are in millionths of a step.
    static final long ONE = 1_000_000;

    final int rows;
    final int columns;
    final long[] rowSum;
    final long[] columnSum;
    /// Row after row.
    final long[] exact;
    final long[] floor;
    final long[] cap;
    final long[] number;
    final boolean bounded;

    /// @param bounded whether there is any floor or cap
    Table(long[] rowSum, long[] columnSum, long[] exact, long[] floor, long[] cap, boolean bounded) {
        this.rows = rowSum.length;
        this.columns = columnSum.length;
        this.rowSum = rowSum;
        this.columnSum = columnSum;
        this.exact = exact;
        this.floor = floor;
        this.cap = cap;
        this.number = new long[exact.length];
        this.bounded = bounded;
    }

    /// @return whether there is such a table; within its bounds the numbers are then as near to the exact shares as moving
    /// single steps gets them, and without bounds less than a step from them
    boolean settle() {
        for (int row = 0; row < rows; row++) {
            if (!(bounded ? within(row) : near(row))) {
                return false;
            }
        }
        return new Moves(this).settle();
    }

    /// What it costs to go one step up: the growth of the squared distance, and far more beyond the nearest whole step.
    long up(int cell) {
        long below = exact[cell] - number[cell] * ONE;
        return (below <= 0 ? Moves.FAR : 0) + ONE - 2 * below;
    }

    long down(int cell) {
        long above = number[cell] * ONE - exact[cell];
        return (above <= 0 ? Moves.FAR : 0) + ONE - 2 * above;
    }

    /// Whole steps below the exact shares, and the others to the largest remainders.
    private boolean near(int row) {
        long rest = rowSum[row];
        int start = row * columns;
        for (int cell = start; cell < start + columns; cell++) {
            number[cell] = exact[cell] / ONE;
            rest -= number[cell];
        }
        for (; rest != 0; rest -= Long.signum(rest)) {
            int best = -1;
            for (int cell = start; cell < start + columns; cell++) {
                if ((rest > 0 || number[cell] > 0) && (best < 0 || cost(cell, rest) < cost(best, rest))) {
                    best = cell;
                }
            }
            if (best < 0) {
                return false;
            }
            number[best] += Long.signum(rest);
        }
        return true;
    }

    private long cost(int cell, long direction) {
        return direction > 0 ? up(cell) : down(cell);
    }

    private boolean within(int row) {
        int start = row * columns;
        var weight = new long[columns];
        var floors = new long[columns];
        var caps = new long[columns];
        for (int j = 0; j < columns; j++) {
            weight[j] = Math.max(1, exact[start + j]);
            floors[j] = floor[start + j];
            caps[j] = cap[start + j];
        }
        var way = new OneWay(1, weight, floors, caps);
        if (way.share(rowSum[row], Method.LARGEST_REMAINDER) != null) {
            return false;
        }
        System.arraycopy(way.amount, 0, number, start, columns);
        return true;
    }
}
