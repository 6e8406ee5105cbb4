package vn.congdoan.campaigns;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;

/// The door to trying formulas on a campaign: two of them, or one with two settings, side by side. Stores nothing.
@Component
public class WhatIf {

    private final StoredCampaigns campaigns;
    private final Proposals proposals;

    WhatIf(StoredCampaigns campaigns, Proposals proposals) {
        this.campaigns = campaigns;
        this.proposals = proposals;
    }

    /// @param columns     of every indicator without parts that either of them filled
    /// @param differences the largest first
    public record Side(Tried a, Tried b, List<Column> columns, List<Difference> differences, int same) {
    }

    /// @param a what all units have together by the first formula
    public record Column(Indicator indicator, long a, long b) {
    }

    /// @param around whether the committee's numbers stay and only the rest is shared out
    public Side sideBySide(String code, Trial a, Trial b, boolean around) {
        var outline = campaigns.get(code).outline();
        var first = attempt(outline, a, around);
        var second = attempt(outline, b, around);
        Map<UUID, String> units = new LinkedHashMap<>();
        outline.participants().forEach(p -> units.put(p.unit().value(), p.name()));
        Map<String, String> names = new LinkedHashMap<>();
        outline.indicators().forEach(i -> names.put(i.code(), i.name()));
        var differences = first instanceof Tried.Failed || second instanceof Tried.Failed ? List.<Difference>of()
                : Difference.between(first.numbers(), second.numbers(), units, names);
        var all = new HashMap<>(first.numbers());
        all.putAll(second.numbers());
        return new Side(first, second, outline.leaves().stream().filter(i -> all.keySet().stream().anyMatch(p -> p.indicator().equals(i.code())))
                .map(i -> new Column(i, sum(first, i), sum(second, i))).toList(), differences, all.size() - differences.size());
    }

    private static long sum(Tried tried, Indicator indicator) {
        return tried.numbers().entrySet().stream().filter(e -> e.getKey().indicator().equals(indicator.code()))
                .mapToLong(Map.Entry::getValue).sum();
    }

    private Tried attempt(Outline outline, Trial trial, boolean around) {
        return switch (proposals.ask(outline, trial.formula(), trial.version(), trial.parameters())) {
            case Proposals.Asked.NotAnswered(var why) -> new Tried.Failed(List.of(why));
            case Proposals.Asked.Answered answered -> attempt(answered, around ? proposals.pins(outline) : Map.of());
        };
    }

    static Tried attempt(Proposals.Asked.Answered answered, Map<Cell.Place, Long> pins) {
        return switch (new Solving(answered.request(), answered.given().value(), pins).solve()) {
            case Solving.Solved.Unsolved(var reasons) -> new Tried.Failed(reasons);
            case Solving.Solved.Numbered(var results, var totals, var notes) -> {
                Map<Cell.Place, Long> amounts = new HashMap<>();
                results.forEach(result -> amounts.put(result.place(), result.amount()));
                yield new Tried.Worked(answered.given().version(), amounts, notes);
            }
        };
    }
}
