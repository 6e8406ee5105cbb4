package vn.congdoan.campaigns;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.organisation.events.UnitId;

/// The door to the organising pool of a campaign: its enterprises without a union, with what every list says of their
/// workers. Formulas use the list that the campaign chose; lists that contradict each other are flagged.
@Component
public class Pool {

    private final StoredCampaigns campaigns;
    private final KnownEnterprises enterprises;
    private final ForPlugins plugins;
    private final Campaigns setup;

    Pool(StoredCampaigns campaigns, KnownEnterprises enterprises, ForPlugins plugins, Campaigns setup) {
        this.campaigns = campaigns;
        this.enterprises = enterprises;
        this.plugins = plugins;
        this.setup = setup;
    }

    /// What one list says of an enterprise's workers.
    public record Count(int workers, LocalDate countedOn) {
    }

    /// An enterprise under a participating unit, in stable operation and without a union.
    ///
    /// @param counts   by the code of their source
    /// @param used     what formulas are given; null when the campaign's list does not name the enterprise, so that it does not count
    /// @param apart    how far the lists are apart, in percent of the largest, cut to a whole number
    /// @param conflict whether that is more than the campaign tolerates
    /// @param turns    whether the lists disagree on the enterprise's being over the threshold
    public record Line(UUID enterprise, String name, UUID unit, String unitName, Map<String, Count> counts, @Nullable Count used,
            int apart, boolean conflict, boolean turns) {

        /// What a person should look at.
        public boolean flagged() {
            return conflict || turns || used == null;
        }
    }

    /// @param source  the campaign's list, or null for the latest count of any
    /// @param sources every list that names one of the enterprises, by code
    /// @param workers of all lines that count
    public record View(@Nullable String source, int tolerancePercent, int minimumWorkers, List<String> sources, List<Line> lines) {

        public long workers() {
            return lines.stream().flatMap(line -> Optional.ofNullable(line.used()).stream()).mapToLong(Count::workers).sum();
        }

        public List<Line> flagged() {
            return lines.stream().filter(Line::flagged).toList();
        }
    }

    /// @param scope a unit whose subtree is all that the reader may see; empty means everything
    public View view(String code, Optional<UUID> scope) {
        var outline = campaigns.get(code).outline();
        var known = enterprises.unorganised(null);
        var counts = enterprises.counts(known.stream().map(KnownEnterprises.Known::id).toList());
        var units = plugins.unitsOver(known, outline);
        var seen = outline.participants().stream().filter(p -> scope.isEmpty() || p.within(scope.get()))
                .collect(Collectors.toMap(p -> p.unit().value(), Participant::name));
        var lines = known.stream().flatMap(e -> Stream.ofNullable(units.get(e.id())).filter(seen::containsKey).map(unit ->
                line(outline, e, new UnitId(unit), seen.getOrDefault(unit, ""), counts.getOrDefault(e.id(), Map.of())))).toList();
        return new View(outline.settings().source(), outline.settings().tolerancePercent(), outline.minimumWorkers(),
                lines.stream().flatMap(line -> line.counts().keySet().stream()).distinct().sorted().toList(), lines);
    }

    private static Line line(Outline outline, KnownEnterprises.Known enterprise, UnitId unit, String unitName,
            Map<String, KnownEnterprises.Count> told) {
        Map<String, Count> counts = new TreeMap<>();
        told.forEach((source, count) -> counts.put(source, new Count(count.workers(), count.countedOn())));
        var source = outline.settings().source();
        var used = source == null ? new Count(enterprise.workers(), enterprise.countedOn()) : counts.get(source);
        int apart = apart(counts);
        long over = counts.values().stream().filter(c -> c.workers() >= outline.minimumWorkers()).count();
        return new Line(enterprise.id(), enterprise.name(), unit.value(), unitName, counts, used, apart,
                apart > outline.settings().tolerancePercent(), over > 0 && over < counts.size());
    }

    private static int apart(Map<String, Count> counts) {
        var sizes = counts.values().stream().mapToInt(Count::workers).summaryStatistics();
        return counts.size() < 2 || sizes.getMax() == 0 ? 0 : BigDecimal.valueOf(sizes.getMax() - (long) sizes.getMin())
                .movePointRight(2).divide(BigDecimal.valueOf(sizes.getMax()), 0, RoundingMode.DOWN).intValueExact();
    }

    /// Chooses the list that the campaign's formulas use.
    ///
    /// @param source           null for the latest count of any
    /// @param tolerancePercent lists that are further apart are flagged
    public Change choose(String code, @Nullable String source, int tolerancePercent, long version) {
        var now = campaigns.get(code).outline().settings();
        return setup.settings(code, new Settings(now.pluginVersion(), now.parameters(), source, tolerancePercent, now.milestones(),
                now.peakMonths()), version);
    }
}
