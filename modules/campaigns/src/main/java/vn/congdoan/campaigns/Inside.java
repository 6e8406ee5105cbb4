package vn.congdoan.campaigns;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;

/// A campaign's targets beside those of the campaign it lies inside: what July is to reach is part of the year's, not added to it.
public record Inside(Outline parent, List<Line> lines) {

    public Inside {
        lines = List.copyOf(lines);
    }

    /// @param own        target here, or null
    /// @param above      target of the parent's indicator of the same code, or null
    /// @param together   targets of all campaigns directly inside the parent, where they compare as they are; null when none does
    /// @param comparison of here and above
    public record Line(Indicator indicator, @Nullable Long own, @Nullable Long above, @Nullable Long together, Comparison comparison) {

        /// Only what is added up over time and counted alike can be more than the whole.
        public boolean exceeds() {
            return own != null && above != null && comparison.same() && own > above;
        }
    }

    /// @param children of the parent, the campaign itself among them
    static Inside of(Outline here, Outline parent, List<Outline> children) {
        return new Inside(parent, here.indicators().stream().flatMap(i -> parent.indicator(i.code()).stream()
                .map(above -> new Line(i, i.target(), above.target(), together(above, parent, children),
                        Comparison.of(i, here.minimumWorkers(), above, parent.minimumWorkers())))).toList());
    }

    private static @Nullable Long together(Indicator above, Outline parent, List<Outline> children) {
        var targets = children.stream().map(child -> child.indicator(above.code())
                .filter(i -> Comparison.of(i, child.minimumWorkers(), above, parent.minimumWorkers()).same()).map(Indicator::target))
                .flatMap(Optional::stream).toList();
        return targets.isEmpty() ? null : (Long) targets.stream().mapToLong(Long::longValue).sum();
    }
}
