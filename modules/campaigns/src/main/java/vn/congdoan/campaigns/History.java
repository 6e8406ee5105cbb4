package vn.congdoan.campaigns;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.spi.Figure;

/// Last year's figures beside this year's. What has another unit of measure is left out, what differs otherwise is labelled.
@Component
class History {

    private final StoredCampaigns campaigns;
    private final Cells cells;
    private final Results results;

    History(StoredCampaigns campaigns, Cells cells, Results results) {
        this.campaigns = campaigns;
        this.cells = cells;
        this.results = results;
    }

    /// By the places of the given campaign; empty when there was no campaign of its kind before.
    Map<Cell.Place, Past> of(Outline outline) {
        return before(outline).map(earlier -> compare(outline, earlier)).orElse(Map.of());
    }

    /// The latest of its kind that ended before it begins; of peak months that of the same month, where there is one.
    Optional<Campaign> before(Outline outline) {
        var earlier = campaigns.all().stream().filter(c -> c.outline().kind() == outline.kind())
                .filter(c -> c.outline().period().to().isBefore(outline.period().from()))
                .sorted(Comparator.comparing((Campaign c) -> c.outline().period().to()).reversed()).toList();
        return earlier.stream().filter(c -> outline.kind() == CampaignKind.PEAK_MONTH)
                .filter(c -> c.outline().period().from().getMonth() == outline.period().from().getMonth()).findFirst()
                .or(() -> earlier.stream().findFirst());
    }

    private Map<Cell.Place, Past> compare(Outline now, Campaign then) {
        var earlier = then.outline();
        var assigned = new Adding(then, cells.of(earlier.id())).quotas(Optional.empty());
        var done = results.of(earlier, earlier.period());
        Map<Cell.Place, Past> figures = new HashMap<>();
        for (Indicator indicator : now.indicators()) {
            var comparison = earlier.indicator(indicator.code())
                    .map(i -> Comparison.of(indicator, now.minimumWorkers(), i, earlier.minimumWorkers())).filter(c -> !c.refused());
            comparison.ifPresent(label -> lines(now, assigned).forEach(line -> {
                var place = new Cell.Place(line.participant().unit().value(), indicator.code());
                figures.put(place, new Past(earlier.code(), earlier.period().from().getYear(),
                        figure(line.entry(indicator.code()).amount()), figure(done.get(place)), label));
            }));
        }
        return figures;
    }

    private static List<Quotas.Line> lines(Outline now, Quotas then) {
        return now.participants().stream().flatMap(p -> then.line(p.unit().value()).stream()).toList();
    }

    private static Figure figure(@Nullable Long amount) {
        return amount == null ? Figure.BLANK : Figure.of(amount);
    }
}
