package vn.congdoan.campaigns.apportionment;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.apportionment.Apportionment.Rounding;
import vn.congdoan.campaigns.apportionment.Numbers.Shared;

/// Sets the numbers of one total and all below it: the total over groups and units, then each division within what the
/// units have of the total, and so on down.
final class Settling {

    private final Frame frame;
    private final Limits limits;
    private final long[][] amount;
    private final @Nullable Shared[] shared;
    private final long[][] weight;
    private final boolean inSteps;

    /// @param amount by column and node, with the targets set for all together
    Settling(Frame frame, Limits limits, long[][] weight, long[][] amount, @Nullable Shared[] shared, boolean inSteps) {
        this.frame = frame;
        this.limits = limits;
        this.weight = weight;
        this.amount = amount;
        this.shared = shared;
        this.inSteps = inSteps;
    }

    /// @return whether all of it was set
    boolean root(int total) {
        shared[total] = empty(step(total));
        return share(total, frame.all()) && divide(total, new boolean[frame.columns.size()]);
    }

    /// Once more, with the units' numbers of some totals as they now are.
    boolean again(int total, boolean[] known) {
        for (int column = 0; column < known.length; column++) {
            if (known[column]) {
                shared[column] = empty(1);
                for (int unit = 0; unit < frame.units; unit++) {
                    note(column, unit, Rounding.BOUND, weight[column][unit], 0, 0);
                }
                for (int group = frame.units; group < frame.all(); group++) {
                    amount[column][group] = Arrays.stream(of(frame.children[group], number(column))).sum();
                }
            }
        }
        return divide(total, known);
    }

    private long step(int column) {
        return inSteps ? frame.columns.get(column).step() : 1;
    }

    private Shared empty(long step) {
        var rounding = new Rounding[frame.units];
        Arrays.fill(rounding, Rounding.EXACT);
        return new Shared(rounding, new long[frame.units], new long[frame.units], new long[frame.units], step);
    }

    /// Among the units and groups of a node, and on within those groups.
    private boolean share(int column, int node) {
        var line = frame.children[node];
        var way = new OneWay(step(column), of(line, i -> weight[column][i]), of(line, i -> limits.floor[column][i]),
                of(line, i -> limits.cap[column][i]));
        if (way.share(amount[column][node], frame.columns.get(column).method()) != null) {
            return false;
        }
        boolean all = true;
        for (int i = 0; i < line.length; i++) {
            amount[column][line[i]] = way.amount[i];
            if (line[i] < frame.units) {
                note(column, line[i], way.rounding[i], weight[column][line[i]], way.whole(), way.shared());
            } else {
                all &= share(column, line[i]);
            }
        }
        return all;
    }

    /// Each division of a total whose units have their numbers; a division that is known as well is not set again.
    private boolean divide(int total, boolean[] known) {
        for (var parts : frame.divisions(total)) {
            boolean set = known[parts[0]];
            for (int part : parts) {
                shared[part] = set ? shared[part] : empty(step(part));
            }
            if (!set && !table(total, parts, frame.all())) {
                return false;
            }
            for (int part : parts) {
                if (!divide(part, known)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean table(int total, int[] parts, int node) {
        var line = frame.children[node];
        if (line.length == 0) {
            return true;
        }
        var rows = of(line, i -> amount[total][i]);
        var columns = of(parts, part -> amount[part][node]);
        var cells = new int[line.length * parts.length];
        Arrays.setAll(cells, cell -> cell);
        var floor = of(cells, cell -> limits.floor[parts[cell % parts.length]][line[cell / parts.length]]);
        var cap = of(cells, cell -> limits.cap[parts[cell % parts.length]][line[cell / parts.length]]);
        long step = Arrays.stream(parts).allMatch(part -> step(part) == step(total)) ? step(total) : 1;
        var remnants = new Remnants(rows, columns, floor, cap, step);
        boolean bounded = Arrays.stream(parts).anyMatch(limits::any);
        if (!remnants.take()) {
            return false;
        }
        var table = new Table(remnants.rowSum, remnants.columnSum, Fitting.exact(remnants.rowSum, remnants.columnSum,
                seeds(total, parts, line, remnants, bounded), remnants.floor, remnants.cap), remnants.floor, remnants.cap, bounded);
        if (!table.settle()) {
            return false;
        }
        for (int cell : cells) {
            put(total, parts[cell % parts.length], line[cell / parts.length], node, table.number[cell] * step + remnants.taken[cell],
                    floor[cell], cap[cell]);
        }
        return Arrays.stream(line).filter(i -> i >= frame.units).allMatch(group -> table(total, parts, group));
    }

    private void put(int total, int part, int at, int node, long number, long floor, long cap) {
        amount[part][at] = number;
        if (at >= frame.units) {
            return;
        }
        long own = amount[total][at];
        long whole = frame.columns.get(part).weights().isEmpty() ? amount[total][node] : 0;
        long exact = whole == 0 ? number : Wide.quotient(own, amount[part][node], whole);
        boolean even = whole == 0 || Wide.remainder(own, amount[part][node], whole, exact) == 0;
        boolean bound = number == floor && floor > 0 && number > exact || number == cap && number < exact || floor == cap;
        note(part, at, bound ? Rounding.BOUND : even && number == exact ? Rounding.EXACT : number <= exact ? Rounding.DOWN : Rounding.UP,
                own, whole, amount[part][node]);
    }

    /// What speaks for each cell: the part's own weight of the unit, or what the unit has of the total.
    private double @Nullable [] seeds(int total, int[] parts, int[] line, Remnants remnants, boolean bounded) {
        boolean even = Arrays.stream(parts).allMatch(part -> frame.columns.get(part).weights().isEmpty());
        if (even && !bounded && Arrays.stream(remnants.taken).allMatch(taken -> taken == 0)) {
            return null;
        }
        var seeds = new double[line.length * parts.length];
        for (int cell = 0; cell < seeds.length; cell++) {
            int part = parts[cell % parts.length];
            int at = line[cell / parts.length];
            boolean pinned = remnants.cap[cell] == remnants.floor[cell];
            seeds[cell] = pinned ? 0 : frame.columns.get(part).weights().isEmpty() ? amount[total][at] : weight[part][at];
        }
        return seeds;
    }

    private void note(int column, int unit, Rounding rounding, long weight, long whole, long amount) {
        var how = Objects.requireNonNull(shared[column]);
        how.rounding()[unit] = rounding;
        how.weight()[unit] = weight;
        how.whole()[unit] = whole;
        how.shared()[unit] = amount;
    }

    private IntToLongFunction number(int column) {
        return i -> amount[column][i];
    }

    private static long[] of(int[] line, IntToLongFunction number) {
        return Arrays.stream(line).mapToLong(number).toArray();
    }
}
