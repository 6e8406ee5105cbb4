package vn.congdoan.campaigns.apportionment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.apportionment.Sheet.Bound;
import vn.congdoan.campaigns.apportionment.Sheet.Column;
import vn.congdoan.campaigns.apportionment.Sheet.Group;
import vn.congdoan.campaigns.apportionment.Sheet.Unit;

/// Schedules made up at random, the same for the same seed.
final class Sheets {

    private final Random random;
    private final int most;

    Sheets(long seed, int most) {
        this.random = new Random(seed);
        this.most = most;
    }

    static Column column(String code, @Nullable String parent, String division, @Nullable Long target, Map<String, Long> weights) {
        return new Column(code, parent, division, target, 1, Method.LARGEST_REMAINDER, weights);
    }

    static List<Unit> units(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Unit("u%05d".formatted(i), i, null)).toList();
    }

    Map<String, Long> weights(List<Unit> units, int most) {
        Map<String, Long> weights = new HashMap<>();
        units.forEach(unit -> weights.put(unit.id(), random.nextInt(6) == 0 ? 0L : 1L + random.nextInt(most)));
        return weights;
    }

    /// A total with up to two divisions, one of them perhaps divided again, of a few units of which some are a group.
    Sheet any(int count, boolean contradictory) {
        var grouped = random.nextInt(4) == 0;
        var units = IntStream.range(0, count).mapToObj(i -> new Unit("u" + i, i, grouped && i < 2 ? "g" : null)).toList();
        var columns = new ArrayList<Column>();
        long target = random.nextInt(most + 1);
        columns.add(column("t", null, "", target, weights(units, 9)));
        int divisions = grouped ? random.nextInt(2) : random.nextInt(3);
        for (int d = 0; d < divisions; d++) {
            parts("t", "d" + d, target, contradictory, columns);
        }
        if (divisions == 1 && random.nextBoolean()) {
            var first = columns.get(1);
            parts(first.code(), "", first.target() == null ? 0 : first.target(), contradictory, columns);
        }
        return new Sheet(units, grouped ? List.of(new Group("g", null)) : List.of(), columns, bounds(units, columns, grouped, target));
    }

    private void parts(String total, String division, long target, boolean contradictory, List<Column> columns) {
        long part = random.nextInt((int) target + 1);
        long off = contradictory && random.nextInt(8) == 0 ? 1 : 0;
        columns.add(column(total + "." + division + "1", total, division, part + off, Map.of()));
        columns.add(column(total + "." + division + "2", total, division, target - part, Map.of()));
    }

    private List<Bound> bounds(List<Unit> units, List<Column> columns, boolean grouped, long target) {
        var bounds = new ArrayList<Bound>();
        for (var column : columns) {
            for (var unit : units) {
                if (random.nextInt(4) == 0) {
                    bounds.add(bound(unit.id(), column.code(), target));
                }
            }
        }
        if (grouped) {
            bounds.add(bound("g", "t", target));
        }
        return bounds;
    }

    private Bound bound(String where, String column, long target) {
        long floor = random.nextInt(2 + (int) target / 2);
        return switch (random.nextInt(3)) {
            case 0 -> new Bound(where, column, floor, Long.MAX_VALUE);
            case 1 -> new Bound(where, column, 0, floor);
            default -> new Bound(where, column, floor, floor + random.nextInt(2));
        };
    }
}
