package vn.congdoan.campaigns.apportionment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.apportionment.Network.Total;
import vn.congdoan.campaigns.apportionment.Outcome.Contradicted;

/// Finds out which demands cannot be met together: a cut of the network gives a first set, of which everything goes that
/// the contradiction can do without, the small amounts first.
final class Contradiction {

    private static final Comparator<Wish> SMALL_FIRST = Comparator.<Wish>comparingInt(w -> w.demand().kind() == Demand.Kind.TARGET ? 1 : 0)
            .thenComparingLong(w -> w.demand().amount()).thenComparing(Comparator.<Wish>comparingInt(Wish::node)
                    .thenComparingInt(Wish::column).reversed());

    /// Larger sets are not tried demand by demand: of the cut that proves them none can be spared.
    private static final int TRIED = 150;

    private final Frame frame;
    private final Limits limits;
    private final long[][] weight;
    private final List<Total> networks = new ArrayList<>();

    Contradiction(Frame frame, Limits limits, long[][] weight, int total) {
        this.frame = frame;
        this.limits = limits;
        this.weight = weight;
        networks(total);
    }

    /// Each total with each pair of its divisions; with groups, which bind only one division at a time, each alone.
    private void networks(int total) {
        var divisions = frame.divisions(total);
        var none = new int[0];
        if (divisions.isEmpty()) {
            networks.add(new Total(total, none, none));
        }
        for (int i = 0; i < divisions.size(); i++) {
            if (divisions.size() == 1 || frame.grouped()) {
                networks.add(new Total(total, divisions.get(i), none));
            }
            for (int j = i + 1; j < divisions.size(); j++) {
                networks.add(new Total(total, divisions.get(i), divisions.get(j)));
            }
            for (int part : divisions.get(i)) {
                if (!frame.divisions(part).isEmpty()) {
                    networks(part);
                }
            }
        }
    }

    /// @return null when no contradiction is to be seen
    @Nullable Contradicted find(Collection<Wish> wishes) {
        for (var total : networks) {
            var network = network(total, wishes);
            long missing = network.missing();
            if (missing > 0) {
                var set = smallest(lean(network.proof(), missing));
                return new Contradicted(set.stream().sorted(Comparator.comparingInt(Wish::column).thenComparingInt(Wish::node))
                        .map(Wish::demand).toList(), missing(set));
            }
        }
        return null;
    }

    private long missing(Collection<Wish> wishes) {
        return networks.stream().mapToLong(total -> network(total, wishes).missing()).max().orElse(0);
    }

    private boolean contradictory(Collection<Wish> wishes) {
        return networks.stream().anyMatch(total -> network(total, wishes).missing() > 0);
    }

    /// As long as more is asked for than there is room, the smallest amounts are not needed.
    private static List<Wish> lean(Network.Proof proof, long missing) {
        var asking = new ArrayList<>(proof.asking().keySet());
        asking.sort(SMALL_FIRST);
        long spare = missing;
        var kept = new ArrayList<Wish>();
        for (var wish : asking) {
            long amount = proof.asking().getOrDefault(wish, 0L);
            if (amount < spare) {
                spare -= amount;
            } else {
                kept.add(wish);
            }
        }
        kept.addAll(proof.limiting());
        return kept.stream().distinct().toList();
    }

    private List<Wish> smallest(List<Wish> wishes) {
        if (wishes.size() > TRIED) {
            return wishes;
        }
        var needed = new ArrayList<>(wishes);
        for (var wish : wishes.stream().sorted(SMALL_FIRST).toList()) {
            needed.remove(wish);
            if (!contradictory(needed)) {
                needed.add(wish);
            }
        }
        return needed;
    }

    private Network network(Total total, Collection<Wish> wishes) {
        return new Network(frame, limits, weight, total, wishes, told(wishes));
    }

    /// Units of which something is asked, and of the others one of each sort.
    private int[] told(Collection<Wish> wishes) {
        var asked = new boolean[frame.nodes.size()];
        wishes.stream().filter(wish -> !wish.weights()).forEach(wish -> asked[wish.node()] = true);
        var weighed = wishes.stream().filter(Wish::weights).mapToInt(Wish::column).toArray();
        var holder = new int[frame.nodes.size()];
        for (int node = 0; node < frame.nodes.size(); node++) {
            for (int child : frame.children[node]) {
                holder[child] = node;
            }
        }
        Map<Long, Integer> sorts = new HashMap<>();
        return IntStream.range(0, frame.units).filter(unit -> {
            long sort = holder[unit];
            boolean bounded = asked[unit];
            for (int column : weighed) {
                sort = 2 * sort + (weight[column][unit] == 0 ? 1 : 0);
                bounded |= weight[column][unit] == 0 && limits.floor[column][unit] > 0;
            }
            return bounded || sorts.putIfAbsent(sort, unit) == null;
        }).toArray();
    }
}
