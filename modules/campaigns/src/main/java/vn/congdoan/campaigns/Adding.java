package vn.congdoan.campaigns;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.Quotas.Entry;
import vn.congdoan.campaigns.Quotas.Line;
import vn.congdoan.campaigns.Quotas.Sum;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;

/// Adds the cells of a schedule up: parts to totals, lines to the line Cộng.
final class Adding {

    private final Campaign campaign;
    private final Outline outline;
    private final Map<Cell.Place, Cell> cells;
    /// Of totals only; found out once, not for each of three thousand units.
    private final Map<String, List<Indicator>> addends = new HashMap<>();

    Adding(Campaign campaign, Map<Cell.Place, Cell> cells) {
        this.campaign = campaign;
        this.outline = campaign.outline();
        this.cells = cells;
        outline.indicators().stream().filter(i -> !outline.leaf(i)).forEach(i -> addends.put(i.code(), outline.addends(i)));
    }

    /// @param scope only units in this subtree
    Quotas quotas(Optional<UUID> scope) {
        var lines = outline.participants().stream().filter(p -> scope.isEmpty() || p.within(scope.get()))
                .map(this::line).toList();
        Map<String, Sum> sums = new LinkedHashMap<>();
        outline.indicators().forEach(i -> sums.put(i.code(), sum(lines, i, scope.isEmpty())));
        return new Quotas(campaign, lines, sums, scope.isEmpty());
    }

    private Line line(Participant participant) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        outline.indicators().forEach(i -> entries.put(i.code(), entry(participant, i)));
        return new Line(participant, entries);
    }

    private Entry entry(Participant participant, Indicator indicator) {
        var own = cell(participant, indicator.code());
        var addends = this.addends.get(indicator.code());
        if (addends == null) {
            return new Entry(indicator.code(), true, own.amount(), own.formula(), own);
        }
        var parts = addends.stream().map(i -> cell(participant, i.code())).toList();
        var formula = parts.stream().allMatch(c -> c.formula() != null) ? add(parts, Cell::formula) : null;
        return new Entry(indicator.code(), false, add(parts, Cell::amount), formula, own);
    }

    private Cell cell(Participant participant, String indicator) {
        var known = cells.get(new Cell.Place(participant.unit().value(), indicator));
        return known == null ? Cell.empty(participant.unit(), indicator) : known;
    }

    private static @Nullable Long add(List<Cell> cells, Function<Cell, @Nullable Long> number) {
        var known = cells.stream().map(number).filter(Objects::nonNull).mapToLong(Long::longValue).toArray();
        return known.length == 0 ? null : java.util.Arrays.stream(known).sum();
    }

    private static Sum sum(List<Line> lines, Indicator indicator, boolean whole) {
        var amounts = lines.stream().map(line -> line.entry(indicator.code()).amount()).toList();
        return new Sum(amounts.stream().filter(Objects::nonNull).mapToLong(Long::longValue).sum(),
                (int) amounts.stream().filter(Objects::isNull).count(), whole ? indicator.target() : null);
    }
}
