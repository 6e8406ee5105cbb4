package vn.congdoan.campaigns.apportionment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/// A demand by its place in the frame, with what it means for the number there.
record Wish(Demand demand, int column, int node, long floor, long cap) {

    /// All that is asked for of a total and everything below it.
    static List<Wish> of(Frame frame, Collection<Sheet.Bound> bounds, long[][] weight, int total) {
        var wishes = new ArrayList<Wish>();
        targets(frame, total, wishes);
        for (var bound : bounds) {
            int column = frame.column(bound.column());
            if (below(frame, column, total)) {
                bounded(bound, column, frame.node(bound.where()), wishes);
            }
        }
        for (int unit = 0; unit < frame.units; unit++) {
            if (weight[total][unit] == 0) {
                wishes.add(new Wish(new Demand(Demand.Kind.WEIGHTS, "", frame.columns.get(total).code(), 0), total, -1, 0, Long.MAX_VALUE));
                break;
            }
        }
        return wishes;
    }

    private static void targets(Frame frame, int column, List<Wish> wishes) {
        var target = frame.columns.get(column).target();
        if (target != null) {
            wishes.add(new Wish(new Demand(Demand.Kind.TARGET, "", frame.columns.get(column).code(), target), column, frame.all(),
                    target, target));
        }
        frame.divisions(column).forEach(parts -> {
            for (int part : parts) {
                targets(frame, part, wishes);
            }
        });
    }

    private static boolean below(Frame frame, int column, int total) {
        for (int at = column; ; at = frame.column(Objects.requireNonNull(frame.columns.get(at).parent()))) {
            if (at == total) {
                return true;
            }
            if (frame.columns.get(at).parent() == null) {
                return false;
            }
        }
    }

    private static void bounded(Sheet.Bound bound, int column, int node, List<Wish> wishes) {
        if (bound.pinned()) {
            wishes.add(new Wish(demand(Demand.Kind.PIN, bound, bound.floor()), column, node, bound.floor(), bound.cap()));
            return;
        }
        if (bound.floor() > 0) {
            wishes.add(new Wish(demand(Demand.Kind.FLOOR, bound, bound.floor()), column, node, bound.floor(), Long.MAX_VALUE));
        }
        if (bound.cap() < Long.MAX_VALUE) {
            wishes.add(new Wish(demand(Demand.Kind.CAP, bound, bound.cap()), column, node, 0, bound.cap()));
        }
    }

    private static Demand demand(Demand.Kind kind, Sheet.Bound bound, long amount) {
        return new Demand(kind, bound.where(), bound.column(), amount);
    }

    boolean weights() {
        return demand.kind() == Demand.Kind.WEIGHTS;
    }
}
