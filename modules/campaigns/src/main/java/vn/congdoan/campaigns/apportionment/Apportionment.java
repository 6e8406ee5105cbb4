package vn.congdoan.campaigns.apportionment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Shares an amount out exactly, in steps, by largest remainder (Hamilton), within floors and caps. Whole numbers only;
/// the same claims in any order get the same parts. What is left of an amount that is no multiple of the step goes as
/// one smaller step to the next in the line of remainders.
public final class Apportionment {

    private final long step;

    /// @param step amounts are multiples of it, 1 for single persons
    public Apportionment(long step) {
        if (step < 1) {
            throw new IllegalArgumentException("a step is at least 1: " + step);
        }
        this.step = step;
    }

    public sealed interface Result {
    }

    /// The parts add up to the amount, in the order of the claims' official order.
    public record Shared(List<Part> parts) implements Result {
    }

    /// The floors alone are more, or the caps together less, than the amount, or nobody has a weight.
    public record Impossible(Reason why) implements Result {
    }

    public enum Reason { FLOORS_ABOVE, CAPS_BELOW, NO_WEIGHT }

    public enum Rounding { EXACT, DOWN, UP, SMALLER_STEP, BOUND }

    public record Part(Claim claim, long amount, Rounding rounding) {
    }

    public Result share(long amount, List<Claim> claims) {
        var free = claims.stream().filter(c -> !c.pinned()).map(this::inSteps)
                .sorted(Comparator.comparingInt(Claim::order).thenComparing(Claim::id)).toList();
        var pinned = claims.stream().filter(Claim::pinned).map(c -> new Part(c, c.floor(), Rounding.BOUND)).toList();
        long rest = amount - pinned.stream().mapToLong(Part::amount).sum();
        if (rest < free.stream().mapToLong(Claim::floor).sum()) {
            return new Impossible(Reason.FLOORS_ABOVE);
        }
        if (rest > free.stream().mapToLong(Claim::cap).reduce(0, Apportionment::plus)) {
            return new Impossible(Reason.CAPS_BELOW);
        }
        var clamped = new Clamping(free, rest);
        return clamped.possible() ? new Shared(Stream.concat(rounded(clamped).stream(), pinned.stream())
                .sorted(Comparator.<Part>comparingInt(p -> p.claim().order()).thenComparing(p -> p.claim().id())).toList())
                : new Impossible(Reason.NO_WEIGHT);
    }

    /// Floors up and caps down to whole steps, so that rounding cannot leave them.
    private Claim inSteps(Claim claim) {
        long floor = Math.ceilDiv(claim.floor(), step) * step;
        return new Claim(claim.id(), claim.order(), claim.weight(), floor, Math.max(floor, claim.cap() / step * step));
    }

    private static long plus(long a, long b) {
        return a > Long.MAX_VALUE - b ? Long.MAX_VALUE : a + b;
    }

    private List<Part> rounded(Clamping clamped) {
        var parts = new ArrayList<Part>();
        clamped.bound().forEach((claim, amount) -> parts.add(new Part(claim, amount, Rounding.BOUND)));
        Map<Claim, Long> base = new HashMap<>();
        long left = clamped.amount();
        for (var claim : clamped.active()) {
            long whole = clamped.times(claim).divide(clamped.whole().multiply(BigInteger.valueOf(step))).longValueExact() * step;
            base.put(claim, whole);
            left -= whole;
        }
        Map<Claim, BigInteger> remainders = new HashMap<>();
        base.forEach((claim, whole) -> remainders.put(claim,
                clamped.times(claim).subtract(clamped.whole().multiply(BigInteger.valueOf(whole)))));
        for (var claim : line(remainders)) {
            var remainder = remainders.getOrDefault(claim, BigInteger.ZERO);
            long more = remainder.signum() == 0 ? 0 : Math.min(left, step);
            left -= more;
            parts.add(new Part(claim, base.getOrDefault(claim, 0L) + more, rounding(more, remainder)));
        }
        return parts;
    }

    private Rounding rounding(long more, BigInteger remainder) {
        if (remainder.signum() == 0) {
            return Rounding.EXACT;
        }
        return more == 0 ? Rounding.DOWN : more == step ? Rounding.UP : Rounding.SMALLER_STEP;
    }

    /// Largest remainder first; who comes first in official order among equals.
    private static List<Claim> line(Map<Claim, BigInteger> remainders) {
        return remainders.entrySet().stream().sorted(Map.Entry.<Claim, BigInteger>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(Claim::order).thenComparing(Claim::id))))
                .map(Map.Entry::getKey).toList();
    }
}
