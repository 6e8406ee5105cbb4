package vn.congdoan.campaigns.apportionment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A total with at most two of its divisions as a network: what flows from the parts of the one through the units into
/// the parts of the other are the numbers of the schedule. Without a second division the units flow together in groups.
final class Network {

    private final Frame frame;
    private final Flow flow = new Flow();
    private final Map<Long, List<Wish>> wishes = new HashMap<>();
    private final List<Labelled> arcs = new ArrayList<>();
    private final Limits limits;
    private final Total total;
    private final int[] inside;
    private final int[] outside;
    private final long[] @Nullable [] near;
    private final long distance;

    /// What a network is made of; a missing division is empty.
    @SuppressWarnings("ArrayRecordComponent") // read in place, never compared
    record Total(int column, int[] left, int[] right) {
    }

    /// An arc and the place in the schedule whose number flows along it.
    private record Labelled(int arc, int column, int node) {
    }

    /// @param units those that are told apart; others neither ask for anything nor differ from one of these
    Network(Frame frame, Limits limits, long[][] weight, Total total, Collection<Wish> active, int[] units) {
        this(frame, limits, weight, total, active, units, new long[frame.columns.size()][], 0);
    }

    /// @param near by column and unit, numbers not to be farther from than the given distance; null for columns without
    Network(Frame frame, Limits limits, long[][] weight, Total total, Collection<Wish> active, int[] units,
            long[] @Nullable [] near, long distance) {
        this.frame = frame;
        this.limits = limits;
        this.total = total;
        this.near = near;
        this.distance = distance;
        boolean weighed = active.stream().anyMatch(wish -> wish.weights() && wish.column() == total.column());
        active.forEach(wish -> wishes.computeIfAbsent(place(wish.column(), wish.node()), p -> new ArrayList<>(1)).add(wish));
        inside = new int[frame.nodes.size()];
        outside = new int[frame.nodes.size()];
        int source = flow.node();
        int sink = flow.node();
        label(sink, source, total.column(), frame.all());
        for (int unit : units) {
            inside[unit] = flow.node();
            outside[unit] = flow.node();
            boolean nothing = weighed && weight[total.column()][unit] == 0;
            label(inside[unit], outside[unit], total.column(), unit, nothing ? limits.floor[total.column()][unit] : Flow.ENDLESS);
            if (total.left().length == 0) {
                flow.arc(source, inside[unit], 0, Flow.ENDLESS);
            }
        }
        var told = new boolean[frame.nodes.size()];
        for (int unit : units) {
            told[unit] = true;
        }
        new Side(told, true).divide(total.left(), source, inside);
        if (total.right().length > 0) {
            new Side(told, false).divide(total.right(), sink, outside);
        } else {
            new Side(told, false).gather(-1, frame.all(), sink, outside);
        }
    }

    /// How much is missing; 0 when all can be met.
    long missing() {
        return flow.circulate();
    }

    /// Writes the units' numbers of the given columns.
    void tell(long[][] amount, boolean[] columns) {
        arcs.stream().filter(arc -> columns[arc.column()] && arc.node() < frame.units)
                .forEach(arc -> amount[arc.column()][arc.node()] = flow.flow(arc.arc()));
    }

    /// After something was missing: whose lower bounds ask for more than the upper bounds of the others let through.
    Proof proof() {
        Map<Wish, Long> asking = new HashMap<>();
        var limiting = new ArrayList<Wish>();
        for (var arc : arcs) {
            int crossing = flow.crossing(arc.arc());
            var here = wishes.getOrDefault(place(arc.column(), arc.node()), List.of());
            if (crossing < 0 && flow.lower(arc.arc()) > 0) {
                here.stream().filter(w -> w.floor() == flow.lower(arc.arc())).findFirst().ifPresent(w -> asking.put(w, w.floor()));
            } else if (crossing > 0) {
                long own = here.stream().mapToLong(Wish::cap).min().orElse(Long.MAX_VALUE);
                here.stream().filter(w -> w.cap() == own && own < Long.MAX_VALUE).findFirst().ifPresent(limiting::add);
                if (own > limits.floor[arc.column()][arc.node()] && arc.column() == total.column() && arc.node() < frame.units) {
                    limiting.addAll(wishes.getOrDefault(place(total.column(), -1), List.of()));
                }
            }
        }
        return new Proof(asking, limiting.stream().distinct().toList());
    }

    /// @param asking   demands whose amounts add up on the one side of the contradiction
    /// @param limiting demands that leave no room on the other
    record Proof(Map<Wish, Long> asking, List<Wish> limiting) {
    }

    private void label(int from, int into, int column, int node) {
        label(from, into, column, node, Flow.ENDLESS);
    }

    private void label(int from, int into, int column, int node, long most) {
        var wanted = node < frame.units ? near[column] : null;
        long cap = Math.min(cap(column, node), most);
        long least = Math.min(Math.max(floor(column, node), wanted == null ? 0 : wanted[node] - distance), cap);
        long nearest = wanted == null ? cap : Math.min(cap, wanted[node] + distance);
        arcs.add(new Labelled(flow.arc(from, into, least, Math.max(least, nearest)), column, node));
    }

    private long floor(int column, int node) {
        return wishes.getOrDefault(place(column, node), List.of()).stream().mapToLong(Wish::floor).max().orElse(0);
    }

    private long cap(int column, int node) {
        return wishes.getOrDefault(place(column, node), List.of()).stream().mapToLong(Wish::cap).min().orElse(Flow.ENDLESS);
    }

    private long place(int column, int node) {
        return (long) column * (frame.nodes.size() + 1) + node + 1;
    }

    /// One side of the units: towards the source when forward, else towards the sink.
    private final class Side {

        private final boolean[] told;
        private final boolean forward;

        Side(boolean[] told, boolean forward) {
            this.told = told;
            this.forward = forward;
        }

        void divide(int[] parts, int from, int[] ends) {
            for (int part : parts) {
                int own = flow.node();
                arc(from, own, part, frame.all());
                var within = frame.divisions(part);
                if (within.isEmpty()) {
                    gather(part, frame.all(), own, ends);
                } else {
                    var middle = new int[frame.nodes.size()];
                    for (int unit = 0; unit < frame.units; unit++) {
                        if (told[unit]) {
                            middle[unit] = flow.node();
                            arc(middle[unit], ends[unit], part, unit);
                        }
                    }
                    divide(within.getFirst(), own, middle);
                }
            }
        }

        /// @param part whose numbers flow here, or -1 for the units' numbers of the total, which have an arc already
        void gather(int part, int holder, int from, int[] ends) {
            for (int child : frame.children[holder]) {
                if (child >= frame.units) {
                    int group = flow.node();
                    arc(from, group, part < 0 ? total.column() : part, child);
                    gather(part, child, group, ends);
                } else if (told[child] && part < 0) {
                    flow.arc(ends[child], from, 0, Flow.ENDLESS);
                } else if (told[child]) {
                    arc(from, ends[child], part, child);
                }
            }
        }

        private void arc(int from, int into, int column, int node) {
            label(forward ? from : into, forward ? into : from, column, node);
        }
    }
}
