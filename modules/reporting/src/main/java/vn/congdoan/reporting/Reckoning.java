package vn.congdoan.reporting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.reporting.Progress.Row;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.layout.ProgressFacts.Result;

/// Puts counts and quotas together. A movement belongs to the nearest participant at or above its unit, else to the
/// others; so nothing is counted twice in a campaign and nothing is lost.
///
/// @param places       all known units
/// @param top          only it and what is below it is looked at; null for the whole federation
/// @param quotas       by unit and indicator code; empty before the issue
record Reckoning(Campaign campaign, Map<UnitId, Place> places, @Nullable UnitId top, Map<UnitId, Map<String, Long>> quotas) {

    List<Row> rows(List<Count> counts) {
        var participants = campaign.participants().stream().filter(this::visible).toList();
        var known = new HashSet<>(participants);
        Map<@Nullable UnitId, Map<String, Long>> done = new HashMap<>();
        counts.stream().filter(count -> visible(count.unit()))
                .forEach(count -> add(count, done.computeIfAbsent(participant(count.unit(), known), unit -> new HashMap<>())));
        var rows = new ArrayList<Row>();
        participants.forEach(unit -> rows.add(row(unit, nested(unit, participants), done.getOrDefault(unit, Map.of()))));
        var others = done.getOrDefault(null, Map.of());
        if (others.values().stream().anyMatch(amount -> amount != 0)) {
            rows.add(row(null, participants, others));
        }
        return rows;
    }

    Row total(List<Row> rows) {
        Map<String, Result> results = new HashMap<>();
        for (var indicator : campaign.indicators()) {
            var cells = rows.stream().map(row -> row.result(indicator.code())).toList();
            var known = cells.stream().map(Result::quota).filter(Figure::known).toList();
            results.put(indicator.code(), new Result(
                    known.isEmpty() ? Figure.BLANK : Figure.of(known.stream().mapToLong(Figure::amount).sum()),
                    cells.stream().mapToLong(Result::done).sum()));
        }
        return new Row(null, "", List.of(), results);
    }

    boolean visible(UnitId unit) {
        return top == null || path(unit).contains(top);
    }

    private void add(Count count, Map<String, Long> sums) {
        campaign.indicators().forEach(indicator -> sums.merge(indicator.code(), count.towards(indicator), Long::sum));
    }

    private @Nullable UnitId participant(UnitId unit, Set<UnitId> participants) {
        return path(unit).reversed().stream().filter(participants::contains).findFirst().orElse(null);
    }

    private List<UnitId> nested(UnitId unit, List<UnitId> participants) {
        return participants.stream().filter(other -> !other.equals(unit) && path(other).contains(unit)).toList();
    }

    private List<UnitId> path(UnitId unit) {
        var place = places.get(unit);
        return place == null ? List.of(unit) : place.path();
    }

    private Row row(@Nullable UnitId unit, List<UnitId> without, Map<String, Long> done) {
        Map<String, Result> results = new HashMap<>();
        Map<String, Long> own = unit == null ? Map.of() : quotas.getOrDefault(unit, Map.of());
        for (var indicator : campaign.indicators()) {
            var quota = own.get(indicator.code());
            results.put(indicator.code(), new Result(quota == null ? Figure.BLANK : Figure.of(quota),
                    done.getOrDefault(indicator.code(), 0L)));
        }
        var place = unit == null ? null : places.get(unit);
        return new Row(unit, place == null ? "" : place.name(), without, results);
    }
}
