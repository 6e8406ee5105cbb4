package vn.congdoan.campaigns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;

/// What a later issue of quotas changed in an earlier one: numbers by unit, notes, targets, who takes part.
///
/// @param cells   in the order of units and columns; totals included where they changed
/// @param joined  names of units that take part from the later issue on
/// @param left    names of units that took part in the earlier one only
/// @param columns names of indicators that one of the two does not have
public record Amendment(List<Changed> cells, List<Noted> notes, List<Aimed> targets, List<String> joined, List<String> left,
        List<String> columns) {

    /// @param leaf   whether people set it; a total follows from its parts
    /// @param reason of the later number; empty text when none was given
    public record Changed(UUID unit, String name, String indicator, String column, boolean leaf, @Nullable Long from,
            @Nullable Long to, String reason, @Nullable String by) {

        public long difference() {
            return (to == null ? 0 : to) - (from == null ? 0 : from);
        }
    }

    public record Noted(String unit, String from, String to) {
    }

    /// The federation's target of an indicator.
    public record Aimed(String indicator, @Nullable Long from, @Nullable Long to) {
    }

    public boolean nothing() {
        return cells.isEmpty() && notes.isEmpty() && targets.isEmpty() && joined.isEmpty() && left.isEmpty() && columns.isEmpty();
    }

    /// Whether a unit's own line is another one than before.
    public boolean touches(UUID unit) {
        return cells.stream().anyMatch(cell -> cell.unit().equals(unit));
    }

    static Amendment of(Quotas before, Quotas after) {
        var was = before.campaign().outline();
        var is = after.campaign().outline();
        var units = lines(before, after);
        return new Amendment(units.stream().flatMap(pair -> cells(was, is, pair)).toList(), notes(units),
                before.whole() ? targets(was, is) : List.of(),
                units.stream().flatMap(p -> p.before == null && p.after != null ? Stream.of(p.after.participant().name()) : Stream.empty()).toList(),
                units.stream().flatMap(p -> p.after == null && p.before != null ? Stream.of(p.before.participant().name()) : Stream.empty()).toList(),
                Stream.concat(missing(was, is), missing(is, was)).toList());
    }

    private record Pair(Quotas.@Nullable Line before, Quotas.@Nullable Line after) {

        Participant participant() {
            return after != null ? after.participant() : Objects.requireNonNull(before).participant();
        }
    }

    /// In the later order; those that left come last.
    private static List<Pair> lines(Quotas before, Quotas after) {
        Map<UUID, Quotas.Line> earlier = new LinkedHashMap<>();
        before.lines().forEach(line -> earlier.put(line.participant().unit().value(), line));
        var pairs = new ArrayList<Pair>();
        after.lines().forEach(line -> pairs.add(new Pair(earlier.remove(line.participant().unit().value()), line)));
        earlier.values().forEach(line -> pairs.add(new Pair(line, null)));
        return pairs;
    }

    private static Stream<Changed> cells(Outline was, Outline is, Pair pair) {
        var columns = Stream.concat(is.indicators().stream(), was.indicators().stream().filter(i -> is.indicator(i.code()).isEmpty()));
        return columns.flatMap(column -> {
            var from = entry(pair.before, column);
            var to = entry(pair.after, column);
            var amountBefore = from == null ? null : from.amount();
            var amountAfter = to == null ? null : to.amount();
            return Objects.equals(amountBefore, amountAfter) ? Stream.empty() : Stream.of(new Changed(
                    pair.participant().unit().value(), pair.participant().name(), column.code(), column.name(),
                    to == null ? from != null && from.editable() : to.editable(), amountBefore, amountAfter,
                    to == null ? "" : to.cell().reason(), to == null ? null : to.cell().decidedBy()));
        });
    }

    private static Quotas.@Nullable Entry entry(Quotas.@Nullable Line line, Indicator column) {
        return line == null ? null : line.entries().get(column.code());
    }

    private static List<Noted> notes(List<Pair> pairs) {
        return pairs.stream().map(p -> new Noted(p.participant().name(), note(p.before), note(p.after)))
                .filter(n -> !n.from().equals(n.to())).toList();
    }

    private static String note(Quotas.@Nullable Line line) {
        return line == null ? "" : line.participant().note();
    }

    private static List<Aimed> targets(Outline was, Outline is) {
        return is.indicators().stream().flatMap(now -> was.indicator(now.code()).stream()
                .filter(then -> !Objects.equals(then.target(), now.target()))
                .map(then -> new Aimed(now.name(), then.target(), now.target()))).toList();
    }

    private static Stream<String> missing(Outline there, Outline here) {
        return there.indicators().stream().filter(i -> here.indicator(i.code()).isEmpty()).map(Indicator::name);
    }
}
