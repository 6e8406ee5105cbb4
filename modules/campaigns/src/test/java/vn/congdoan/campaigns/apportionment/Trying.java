package vn.congdoan.campaigns.apportionment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Tries every schedule of a few units: slow, and beyond doubt.
final class Trying {

    private final Sheet sheet;
    private final Frame frame;
    private final Limits limits;
    private final long most;

    Trying(Sheet sheet, long most) {
        this.sheet = sheet;
        this.frame = new Frame(sheet);
        this.limits = new Limits(frame, sheet.bounds());
        this.most = most;
    }

    /// Whether the demands can be met together.
    boolean possible(Collection<Demand> demands) {
        Map<String, List<Demand>> by = new HashMap<>();
        demands.forEach(d -> by.computeIfAbsent(d.where() + "/" + d.column(), k -> new ArrayList<>()).add(d));
        List<List<long[]>> lines = new ArrayList<>();
        boolean weighed = demands.stream().anyMatch(d -> d.kind() == Demand.Kind.WEIGHTS);
        for (var unit : sheet.units()) {
            var line = new ArrayList<long[]>();
            for (long total = 0; total <= most; total++) {
                var numbers = new long[sheet.columns().size()];
                numbers[0] = total;
                fill(numbers, 1, unit.id(), by, line);
            }
            boolean nothing = weighed && sheet.columns().getFirst().weights().getOrDefault(unit.id(), 0L) == 0;
            line.removeIf(numbers -> !met(unit.id(), 0, numbers[0], by)
                    || nothing && numbers[0] > limits.floor[0][frame.node(unit.id())]);
            lines.add(line);
        }
        return combine(lines, 0, new long[sheet.columns().size()], 0, by);
    }

    private void fill(long[] numbers, int column, String unit, Map<String, List<Demand>> by, List<long[]> into) {
        if (column == numbers.length) {
            into.add(numbers.clone());
            return;
        }
        int above = frame.column(Objects.requireNonNull(sheet.columns().get(column).parent()));
        long total = numbers[above];
        for (int part : frame.divisions(above).stream().filter(d -> d[1] == column).findFirst().orElse(new int[0])) {
            total -= part < column ? numbers[part] : 0;
        }
        boolean last = frame.divisions(above).stream().anyMatch(d -> d[1] == column);
        for (long number = last ? total : 0; number <= total; number++) {
            numbers[column] = number;
            if (met(unit, column, number, by)) {
                fill(numbers, column + 1, unit, by, into);
            }
        }
    }

    private boolean met(String where, int column, long number, Map<String, List<Demand>> by) {
        return by.getOrDefault(where + "/" + sheet.columns().get(column).code(), List.of()).stream().allMatch(d -> switch (d.kind()) {
            case TARGET, PIN -> number == d.amount();
            case FLOOR -> number >= d.amount();
            case CAP -> number <= d.amount();
            case WEIGHTS -> true;
        });
    }

    private boolean combine(List<List<long[]>> lines, int unit, long[] sums, long group, Map<String, List<Demand>> by) {
        if (unit == lines.size()) {
            for (int c = 0; c < sums.length; c++) {
                if (!met("", c, sums[c], by)) {
                    return false;
                }
            }
            return met("g", 0, group, by);
        }
        for (var line : lines.get(unit)) {
            var with = new long[sums.length];
            for (int c = 0; c < with.length; c++) {
                with[c] = sums[c] + line[c];
            }
            if (combine(lines, unit + 1, with, group + (sheet.units().get(unit).group() == null ? 0 : line[0]), by)) {
                return true;
            }
        }
        return false;
    }

    /// All that the sheet asks for.
    List<Demand> demands() {
        return Wish.of(frame, sheet.bounds(), weights(), 0).stream().map(Wish::demand).toList();
    }

    private long[][] weights() {
        var weights = new long[sheet.columns().size()][frame.nodes.size()];
        sheet.units().forEach(unit -> weights[0][frame.node(unit.id())] = sheet.columns().getFirst().weights().getOrDefault(unit.id(), 0L));
        return weights;
    }
}
