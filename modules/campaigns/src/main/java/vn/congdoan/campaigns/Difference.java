package vn.congdoan.campaigns;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A number by two formulas, or before and after.
///
/// @param unit   its name
/// @param before null when there is none
public record Difference(UUID id, String unit, String code, String indicator, @Nullable Long before, @Nullable Long after) {

    /// How much more the second one gives; none counts as zero.
    public long by() {
        return (after == null ? 0 : after) - (before == null ? 0 : before);
    }

    /// The largest first; equal ones as the schedule has them.
    ///
    /// @param units      names by id, in official order
    /// @param indicators names by code, in the order of columns
    static List<Difference> between(Map<Cell.Place, Long> before, Map<Cell.Place, Long> after, Map<UUID, String> units,
            Map<String, String> indicators) {
        var order = List.copyOf(units.keySet());
        var places = new HashSet<>(before.keySet());
        places.addAll(after.keySet());
        Map<UUID, Integer> place = new HashMap<>();
        order.forEach(unit -> place.put(unit, place.size()));
        var columns = List.copyOf(indicators.keySet());
        return places.stream().filter(p -> !Objects.equals(before.get(p), after.get(p)))
                .map(p -> new Difference(p.unit(), units.getOrDefault(p.unit(), ""), p.indicator(),
                        indicators.getOrDefault(p.indicator(), p.indicator()), before.get(p), after.get(p)))
                .sorted(Comparator.comparingLong((Difference d) -> -Math.abs(d.by()))
                        .thenComparingInt(d -> place.getOrDefault(d.id(), Integer.MAX_VALUE)).thenComparingInt(d -> columns.indexOf(d.code())))
                .toList();
    }
}
