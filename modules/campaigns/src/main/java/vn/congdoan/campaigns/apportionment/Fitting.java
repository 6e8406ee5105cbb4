package vn.congdoan.campaigns.apportionment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The exact shares of a table: proportional to the seeds in every row and every column at once. Rows and columns are
/// scaled in turn until both sums are right (iterative proportional fitting). Sums run in official order, so that the
/// same figures always give the same shares.
final class Fitting {

    private static final int ROUNDS = 24;
    private static final long PARTS = 10_000_000;

    private final long[] rowSum;
    private final long[] columnSum;
    private final int columns;
    private final double[] share;

    private Fitting(long[] rowSum, long[] columnSum, double[] seeds) {
        this.rowSum = rowSum;
        this.columnSum = columnSum;
        this.columns = columnSum.length;
        this.share = seeds;
    }

    /// @param seeds row after row, or null where every row is divided as all rows together are
    /// @return in millionths
    static long[] exact(long[] rowSum, long[] columnSum, double @Nullable [] seeds, long[] floor, long[] cap) {
        return seeds == null ? evenly(rowSum, columnSum) : new Fitting(rowSum, columnSum, seeds).fitted(floor, cap);
    }

    private static long[] evenly(long[] rowSum, long[] columnSum) {
        long whole = Math.max(1, Arrays.stream(columnSum).sum());
        var exact = new long[rowSum.length * columnSum.length];
        for (int cell = 0; cell < exact.length; cell++) {
            long product = rowSum[cell / columnSum.length] * columnSum[cell % columnSum.length];
            exact[cell] = product / whole * Table.ONE + product % whole * Table.ONE / whole;
        }
        return exact;
    }

    private long[] fitted(long[] floor, long[] cap) {
        seedWhereNothingIs(true);
        seedWhereNothingIs(false);
        double miss = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS && miss * PARTS > 1; round++) {
            scale(false);
            miss = scale(true);
            for (int cell = 0; cell < share.length; cell++) {
                share[cell] = Math.clamp(share[cell], (double) floor[cell], (double) cap[cell]);
            }
        }
        return Arrays.stream(share).mapToLong(s -> Math.round(s * Table.ONE)).toArray();
    }

    /// A row or column that has to get something although nothing speaks for any of its cells is divided as all are.
    private void seedWhereNothingIs(boolean byRows) {
        var sums = sums(byRows);
        for (int cell = 0; cell < share.length; cell++) {
            if (sums[at(cell, byRows)] == 0) {
                share[cell] = byRows ? columnSum[cell % columns] : rowSum[cell / columns];
            }
        }
    }

    /// @return the largest part by which a sum was missed
    private double scale(boolean byRows) {
        var sums = sums(byRows);
        var wanted = byRows ? rowSum : columnSum;
        double miss = 0;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = sums[i] == 0 ? 0 : wanted[i] / sums[i];
            miss = Math.max(miss, wanted[i] == 0 ? 0 : Math.abs(sums[i] - 1));
        }
        for (int cell = 0; cell < share.length; cell++) {
            share[cell] *= sums[at(cell, byRows)];
        }
        return miss;
    }

    private double[] sums(boolean byRows) {
        var sums = new double[byRows ? rowSum.length : columns];
        for (int cell = 0; cell < share.length; cell++) {
            sums[at(cell, byRows)] += share[cell];
        }
        return sums;
    }

    private int at(int cell, boolean byRows) {
        return byRows ? cell / columns : cell % columns;
    }
}
