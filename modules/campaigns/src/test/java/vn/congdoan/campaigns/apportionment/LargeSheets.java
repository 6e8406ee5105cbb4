package vn.congdoan.campaigns.apportionment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.congdoan.campaigns.apportionment.Sheet.Bound;
import vn.congdoan.campaigns.apportionment.Sheet.Column;

/// Schedules of a whole country: any number of units and twelve indicators.
final class LargeSheets {

    private LargeSheets() {
    }

    /// A total divided twice, by four sectors and by four regions, and a second total with two parts.
    static Sheet dividedTwice(int units) {
        var columns = new ArrayList<Column>();
        total("a", 40L * units + 7, weights(units, 1), columns);
        parts("a", "sector", 4, 40L * units + 7, columns);
        parts("a", "region", 4, 40L * units + 7, columns);
        total("b", units / 2, weights(units, 2), columns);
        parts("b", "", 2, units / 2, columns);
        return new Sheet(Sheets.units(units), List.of(), columns, List.of());
    }

    /// One total with eleven parts that have weights of their own, small numbers, and every twentieth cell pinned or bounded.
    static Sheet bounded(int units) {
        var columns = new ArrayList<Column>();
        long target = 30L * units;
        total("a", target, weights(units, 3), columns);
        parts("a", "", 11, target, columns);
        columns.replaceAll(c -> c.parent() == null ? c : Sheets.column(c.code(), "a", "", c.target(), weights(units, c.code().hashCode())));
        var random = new Random(4);
        var bounds = new ArrayList<Bound>();
        for (int u = 0; u < units; u++) {
            if (random.nextInt(2) == 0) {
                long floor = random.nextInt(3);
                bounds.add(new Bound("u%05d".formatted(u), "a." + (1 + random.nextInt(11)), floor, random.nextBoolean() ? floor : 40));
            }
        }
        return new Sheet(Sheets.units(units), List.of(), columns, bounds);
    }

    /// Floors of all units that are together more than the target.
    static Sheet contradictory(int units) {
        var sheet = dividedTwice(units);
        var bounds = sheet.units().stream().map(u -> new Bound(u.id(), "a", 40 + u.order() % 3, Long.MAX_VALUE)).toList();
        return new Sheet(sheet.units(), List.of(), sheet.columns(), bounds);
    }

    private static void total(String code, long target, Map<String, Long> weights, List<Column> columns) {
        columns.add(Sheets.column(code, null, "", target, weights));
    }

    private static void parts(String total, String division, int count, long target, List<Column> columns) {
        long left = target;
        for (int i = 1; i <= count; i++) {
            long part = i == count ? left : target * i / (count * (count + 1L) / 2);
            columns.add(Sheets.column(total + "." + division + (division.isEmpty() ? "" : ".") + i, total, division, part, Map.of()));
            left -= part;
        }
    }

    private static Map<String, Long> weights(int units, long seed) {
        var random = new Random(seed);
        Map<String, Long> weights = new HashMap<>();
        for (int u = 0; u < units; u++) {
            weights.put("u%05d".formatted(u), random.nextInt(20) == 0 ? 0 : 1 + (long) Math.pow(random.nextDouble() * 30, 2.5));
        }
        return weights;
    }
}
