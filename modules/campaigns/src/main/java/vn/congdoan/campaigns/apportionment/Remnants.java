package vn.congdoan.campaigns.apportionment;

import java.util.Arrays;

/// Takes out of a table of persons what is no whole step: pins as they are, what a row's sum has beyond whole steps, and
/// what columns have beyond them, which one row carries. The rest of the table is then one of whole steps.
final class Remnants {

    final long[] rowSum;
    final long[] columnSum;
    final long[] floor;
    final long[] cap;
    /// By cell, in persons.
    final long[] taken;
    private final long step;
    private final int columns;

    Remnants(long[] rowSum, long[] columnSum, long[] floor, long[] cap, long step) {
        this.rowSum = rowSum.clone();
        this.columnSum = columnSum.clone();
        this.floor = floor.clone();
        this.cap = cap.clone();
        this.taken = new long[floor.length];
        this.step = step;
        this.columns = columnSum.length;
    }

    /// @return whether the rest is in whole steps, as sums and bounds now are
    boolean take() {
        for (int cell = 0; cell < taken.length; cell++) {
            if (floor[cell] == cap[cell]) {
                take(cell, floor[cell]);
            }
        }
        for (int row = 0; row < rowSum.length && step > 1; row++) {
            long odd = Math.floorMod(rowSum[row], step);
            if (odd > 0) {
                take(row * columns + roomiest(row), odd);
            }
        }
        if (step > 1) {
            carry();
        }
        return inSteps(rowSum) && inSteps(columnSum) && inSteps();
    }

    private void take(int cell, long amount) {
        taken[cell] += amount;
        rowSum[cell / columns] -= amount;
        columnSum[cell % columns] -= amount;
        floor[cell] = Math.max(0, floor[cell] - amount);
        cap[cell] = cap[cell] == Long.MAX_VALUE ? cap[cell] : cap[cell] - amount;
    }

    private int roomiest(int row) {
        int best = 0;
        for (int j = 1; j < columns; j++) {
            boolean free = cap[row * columns + j] > floor[row * columns + j];
            boolean better = columnSum[j] > columnSum[best] || cap[row * columns + best] == floor[row * columns + best];
            best = free && better ? j : best;
        }
        return best;
    }

    private void carry() {
        int carrier = 0;
        for (int row = 1; row < rowSum.length; row++) {
            carrier = rowSum[row] > rowSum[carrier] ? row : carrier;
        }
        for (int j = 0; j < columns; j++) {
            take(carrier * columns + j, Math.floorMod(columnSum[j], step));
        }
    }

    private boolean inSteps(long[] sums) {
        boolean fits = Arrays.stream(sums).allMatch(sum -> sum >= 0 && sum % step == 0);
        Arrays.setAll(sums, i -> sums[i] / step);
        return fits;
    }

    private boolean inSteps() {
        boolean fits = true;
        for (int cell = 0; cell < taken.length; cell++) {
            floor[cell] = Math.ceilDiv(floor[cell], step);
            cap[cell] = cap[cell] == Long.MAX_VALUE ? cap[cell] : Math.floorDiv(cap[cell], step);
            fits &= floor[cell] <= cap[cell];
        }
        return fits;
    }
}
