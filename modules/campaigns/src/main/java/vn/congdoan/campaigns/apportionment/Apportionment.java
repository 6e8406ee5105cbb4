package vn.congdoan.campaigns.apportionment;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Shares one amount out exactly, in steps, within floors and caps. Whole numbers only; the same claims in any order get
/// the same parts. What is left of an amount that is no multiple of the step goes as one smaller step to the next in the
/// line. Where whole steps cannot keep the bounds, single ones are shared. For whole schedules see [Sharing].
public final class Apportionment {

    private final long step;
    private final Method method;

    /// By largest remainder.
    ///
    /// @param step amounts are multiples of it, 1 for single persons
    public Apportionment(long step) {
        this(step, Method.LARGEST_REMAINDER);
    }

    public Apportionment(long step, Method method) {
        if (step < 1) {
            throw new IllegalArgumentException("a step is at least 1: " + step);
        }
        this.step = step;
        this.method = method;
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

    /// How an exact share became a whole number: it was one, it went down or up, it got what is less than a step, or a
    /// floor or cap decided.
    public enum Rounding { EXACT, DOWN, UP, SMALLER_STEP, BOUND }

    public record Part(Claim claim, long amount, Rounding rounding) {
    }

    public Result share(long amount, List<Claim> claims) {
        var line = claims.stream().sorted(Comparator.comparingInt(Claim::order).thenComparing(Claim::id)).toList();
        var way = way(step, line);
        var reason = way.share(amount, method);
        if (reason != null && step > 1) {
            way = way(1, line);
            reason = way.share(amount, method);
        }
        return result(line, way, reason);
    }

    private static OneWay way(long step, List<Claim> line) {
        return new OneWay(step, line.stream().mapToLong(Claim::weight).toArray(),
                line.stream().mapToLong(Claim::floor).toArray(), line.stream().mapToLong(Claim::cap).toArray());
    }

    private static Result result(List<Claim> line, OneWay way, @Nullable Reason reason) {
        return reason != null ? new Impossible(reason) : new Shared(IntStream.range(0, line.size())
                .mapToObj(i -> new Part(line.get(i), way.amount[i], way.rounding[i])).toList());
    }
}
