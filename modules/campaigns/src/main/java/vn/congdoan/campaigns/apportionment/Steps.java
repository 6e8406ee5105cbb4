package vn.congdoan.campaigns.apportionment;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import vn.congdoan.campaigns.apportionment.Apportionment.Rounding;

/// Makes whole steps of exact shares. What is left of an amount that is no multiple of the step goes as one smaller step
/// to the next in the line.
final class Steps {

    private final OneWay way;
    private final long left;
    private final long whole;
    private final boolean[] bound;
    private final int[] free;
    /// Of the exact share: its whole part, and the numerator of the rest over the whole.
    private final long[] quotient;
    private final long[] remainder;

    Steps(OneWay way, long left, long whole, boolean[] bound) {
        this.way = way;
        this.left = left;
        this.whole = whole;
        this.bound = bound;
        this.free = IntStream.range(0, bound.length).filter(i -> !bound[i]).toArray();
        this.quotient = new long[bound.length];
        this.remainder = new long[bound.length];
        for (int i = 0; whole > 0 && i < bound.length; i++) {
            quotient[i] = Wide.quotient(way.weight[i], left, whole);
            remainder[i] = Wide.remainder(way.weight[i], left, whole, quotient[i]);
        }
    }

    void round(Method method) {
        if (method == Method.LARGEST_REMAINDER) {
            byRemainders();
        } else if (whole > 0) {
            byQuotients();
        }
        for (int i = 0; i < bound.length; i++) {
            way.rounding[i] = bound[i] && (way.amount[i] == way.floor[i] || way.amount[i] == way.cap[i]) ? Rounding.BOUND : rounding(i);
        }
    }

    private void byRemainders() {
        long rest = left;
        for (int i : free) {
            way.amount[i] = quotient[i] / way.step * way.step;
            rest -= way.amount[i];
        }
        var line = IntStream.of(free).filter(i -> beyond(i) > 0 || remainder[i] > 0).boxed()
                .sorted(Comparator.<Integer>comparingLong(this::beyond).thenComparingLong(i -> remainder[i]).reversed()
                        .thenComparing(Comparator.naturalOrder())).toList();
        for (int next = 0; rest > 0; next++) {
            long more = Math.min(rest, way.step);
            way.amount[line.get(next)] += more;
            rest -= more;
        }
    }

    /// What the exact share has above whole steps, without its own rest.
    private long beyond(int i) {
        return quotient[i] % way.step;
    }

    /// Begins at the nearest whole steps, which is right for some amount, and goes on to the one that is wanted.
    private void byQuotients() {
        var all = IntStream.range(0, bound.length).filter(i -> way.floor[i] < way.cap[i]).boxed().toList();
        long rest = left;
        for (int i : all) {
            rest += bound[i] ? way.amount[i] : 0;
            long nearest = (quotient[i] + way.step / 2) / way.step * way.step;
            way.amount[i] = Math.clamp(nearest, way.floor[i], way.cap[i]);
            rest -= way.amount[i];
        }
        var down = new PriorityQueue<Integer>((a, b) -> -quotients(a, b, -1));
        all.stream().filter(i -> way.amount[i] > way.floor[i]).forEach(down::add);
        while (rest < 0) {
            rest += move(down, -way.step);
        }
        var up = new PriorityQueue<Integer>((a, b) -> quotients(a, b, 1));
        all.stream().filter(i -> way.weight[i] > 0 && way.amount[i] < way.cap[i]).forEach(up::add);
        while (rest > 0) {
            rest += move(up, Math.min(rest, way.step));
        }
    }

    private long move(PriorityQueue<Integer> line, long by) {
        int i = line.remove();
        way.amount[i] += by;
        if (by == way.step && way.amount[i] < way.cap[i] || by < 0 && way.amount[i] > way.floor[i]) {
            line.add(i);
        }
        return -by;
    }

    /// Higher quotients first: weight by the odd number between this step and the next one.
    private int quotients(int a, int b, int way) {
        int higher = Wide.compare(this.way.weight[b], odd(a, way), this.way.weight[a], odd(b, way));
        return higher != 0 ? higher : Integer.compare(a, b);
    }

    private long odd(int i, int direction) {
        return 2 * (way.amount[i] / way.step) + direction;
    }

    private Rounding rounding(int i) {
        if (way.amount[i] % way.step != 0) {
            return Rounding.SMALLER_STEP;
        }
        if (way.amount[i] == quotient[i] && remainder[i] == 0) {
            return Rounding.EXACT;
        }
        return way.amount[i] <= quotient[i] ? Rounding.DOWN : Rounding.UP;
    }
}
