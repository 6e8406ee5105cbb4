package vn.congdoan.campaigns.apportionment;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.apportionment.Network.Total;
import vn.congdoan.campaigns.apportionment.Numbers.Shared;

/// Shares a whole schedule out: every unit's parts add up to its total in every division, every group to its units, every
/// column to its target, and each number lies within its bounds. The same sheet always gets the same numbers, in whatever
/// order its rows come. Demands that contradict each other are named, the smallest set of them.
///
/// A total is shared by weight, and its parts within what each unit has of it, in proportion to the parts' targets or to
/// weights of their own. Where bounds leave no way to do so, the units' totals give way, each by as little as possible.
public final class Sharing {

    private final Sheet sheet;
    private final Frame frame;
    private final Limits limits;
    private final long[][] weight;
    private final long[][] amount;
    private final @Nullable Shared[] shared;

    private Sharing(Sheet sheet) {
        this.sheet = sheet;
        frame = new Frame(sheet);
        limits = new Limits(frame, sheet.bounds());
        weight = new long[frame.columns.size()][];
        amount = new long[frame.columns.size()][frame.nodes.size()];
        shared = new Shared[frame.columns.size()];
        for (int c = 0; c < weight.length; c++) {
            weight[c] = weights(c);
        }
    }

    /// @throws IllegalArgumentException when a root total has no target, several parts of one division have none, or a
    ///                                  name is unknown or stands twice
    public static Outcome share(Sheet sheet) {
        return new Sharing(sheet).share();
    }

    private Outcome share() {
        for (int root : frame.roots().toArray()) {
            var failed = root(root);
            if (failed != null) {
                return failed;
            }
        }
        return new Outcome.Settled(new Numbers(frame, amount, Arrays.stream(shared).map(Objects::requireNonNull).toArray(Shared[]::new)));
    }

    private long[] weights(int column) {
        var given = frame.columns.get(column).weights();
        var weights = new long[frame.nodes.size()];
        for (int node = 0; node < weights.length; node++) {
            if (node < frame.units) {
                weights[node] = given.getOrDefault(frame.nodes.get(node), 0L);
            } else {
                for (int child : frame.children[node]) {
                    weights[node] = Math.addExact(weights[node], weights[child]);
                }
            }
        }
        return weights;
    }

    private @Nullable Outcome root(int root) {
        var target = frame.columns.get(root).target();
        if (target == null) {
            throw new IllegalArgumentException("no target: " + frame.columns.get(root).code());
        }
        amount[root][frame.all()] = target;
        boolean sound = targets(root);
        if (sound && (settling(true).root(root) || settling(false).root(root))) {
            return null;
        }
        var contradiction = new Contradiction(frame, limits, weight, root).find(Wish.of(frame, sheet.bounds(), weight, root));
        return contradiction != null ? contradiction : giveWay(root) ? null : new Outcome.Entangled(frame.columns.get(root).code());
    }

    private Settling settling(boolean inSteps) {
        return new Settling(frame, limits, weight, amount, shared, inSteps);
    }

    /// A part without a target has what the others leave of the total's.
    private boolean targets(int total) {
        boolean sound = true;
        for (var parts : frame.divisions(total)) {
            var open = Arrays.stream(parts).filter(part -> frame.columns.get(part).target() == null).toArray();
            if (open.length > 1) {
                throw new IllegalArgumentException("no targets: " + frame.columns.get(open[1]).code());
            }
            long rest = amount[total][frame.all()];
            for (int part : parts) {
                var own = frame.columns.get(part).target();
                amount[part][frame.all()] = own == null ? 0 : own;
                rest -= own == null ? 0 : own;
            }
            sound &= rest == 0 || rest > 0 && open.length == 1;
            if (open.length == 1 && rest > 0) {
                amount[open[0]][frame.all()] = rest;
            }
            for (int part : parts) {
                sound &= targets(part);
            }
        }
        return sound;
    }

    /// The units' totals nearest to what they should be that can be divided, found by halving the largest distance. Parts
    /// that are divided again are totals as well.
    private boolean giveWay(int root) {
        var divisions = frame.divisions(root);
        var total = new Total(root, divisions.isEmpty() ? new int[0] : divisions.getFirst(),
                divisions.size() < 2 || frame.grouped() ? new int[0] : divisions.get(1));
        var near = new long[frame.columns.size()][];
        near[root] = amount[root].clone();
        divided(total.left(), near);
        divided(total.right(), near);
        long low = 0;
        long high = amount[root][frame.all()];
        while (low < high) {
            long middle = (low + high) / 2;
            if (network(total, near, middle).missing() == 0) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        var network = network(total, near, high);
        if (network.missing() > 0) {
            return false;
        }
        var known = new boolean[near.length];
        for (int c = 0; c < near.length; c++) {
            known[c] = near[c] != null;
        }
        network.tell(amount, known);
        return settling(false).again(root, known);
    }

    /// Divisions of which a part is divided again.
    private void divided(int[] parts, long[][] near) {
        if (Arrays.stream(parts).allMatch(part -> frame.divisions(part).isEmpty())) {
            return;
        }
        for (int part : parts) {
            near[part] = amount[part].clone();
            if (!frame.divisions(part).isEmpty()) {
                divided(frame.divisions(part).getFirst(), near);
            }
        }
    }

    private Network network(Total total, long[][] near, long distance) {
        return new Network(frame, limits, weight, total, Wish.of(frame, sheet.bounds(), weight, total.column()),
                IntStream.range(0, frame.units).toArray(), near, distance);
    }
}
