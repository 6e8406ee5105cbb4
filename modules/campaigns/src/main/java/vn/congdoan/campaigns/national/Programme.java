package vn.congdoan.campaigns.national;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.Outline;
import vn.congdoan.kernel.FederationId;

/// A programme of the confederation with what each federation is assigned, registered and reached.
public record Programme(Outline outline, List<Line> lines, @Nullable ConferenceRule rule) {

    public Programme {
        lines = List.copyOf(lines);
    }

    /// @param figures  by indicator code
    /// @param answered whether the federation registered anything
    public record Line(FederationId province, String code, String name, Map<String, Figures> figures, String note, boolean answered) {

        public Figures figures(String indicator) {
            return figures.getOrDefault(indicator, Figures.NONE);
        }
    }

    /// @param done    null for what is not made of movements
    /// @param version of the assigned number, for its next change
    public record Figures(@Nullable Long assigned, @Nullable Long registered, @Nullable Long done, long version) {

        static final Figures NONE = new Figures(null, null, null, 0);
    }

    /// Federations that registered at least so much hold a conference of their own; the others fold the review into their congress.
    public record ConferenceRule(String indicator, long registered) {
    }

    public boolean ownConference(Line line) {
        var known = rule;
        var registered = known == null ? null : line.figures(known.indicator()).registered();
        return known != null && registered != null && registered >= known.registered();
    }

    /// The line Cộng.
    public Figures total(String indicator) {
        var all = lines.stream().map(line -> line.figures(indicator)).toList();
        return new Figures(sum(all.stream().map(Figures::assigned)), sum(all.stream().map(Figures::registered)),
                sum(all.stream().map(Figures::done)), 0);
    }

    private static @Nullable Long sum(Stream<@Nullable Long> amounts) {
        var known = amounts.flatMap(Stream::ofNullable).toList();
        return known.isEmpty() ? null : (Long) known.stream().flatMapToLong(LongStream::of).sum();
    }

    public Optional<String> indicatorOfTheRule() {
        return Optional.ofNullable(rule).flatMap(r -> outline.indicator(r.indicator())).map(i -> i.name());
    }
}
