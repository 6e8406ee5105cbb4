package vn.congdoan.campaigns;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How the numbers of a campaign come about, beside its formula and layouts.
///
/// @param pluginVersion    of the formula and layouts that the campaign stays on, or null for the newest
/// @param parameters       of the formula, by code, where they differ from the federation's
/// @param source           code of the list that the enterprises' workers are taken from, or null for the latest count of any
/// @param tolerancePercent sources that differ by more are flagged
/// @param peakMonths       1 to 12: the peak months that every year of the campaign has
public record Settings(@Nullable String pluginVersion, Map<String, String> parameters, @Nullable String source,
        int tolerancePercent, List<Milestone> milestones, Set<Integer> peakMonths) {

    /// The newest version, the latest counts, nothing else set.
    public static final Settings USUAL = new Settings(null, Map.of(), null, 10, List.of(), Set.of());

    public Settings {
        parameters = Map.copyOf(parameters);
        milestones = milestones.stream().sorted(Comparator.comparing(Milestone::until).thenComparing(Milestone::indicator)).toList();
        peakMonths = Set.copyOf(peakMonths);
    }

    public Settings with(Map<String, String> others) {
        return new Settings(pluginVersion, others, source, tolerancePercent, milestones, peakMonths);
    }
}
