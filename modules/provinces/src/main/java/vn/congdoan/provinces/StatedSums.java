package vn.congdoan.provinces;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Proposal;

/// Where a proposal states a total and all parts of one of its divisions for a unit, they agree.
final class StatedSums {

    private record Division(String total, String breakdown) {
    }

    private final Map<Division, List<String>> divisions = new HashMap<>();

    StatedSums(List<Indicator> indicators) {
        for (var indicator : indicators) {
            if (indicator.parent() != null) {
                divisions.computeIfAbsent(new Division(indicator.parent(), indicator.breakdown()), division -> new ArrayList<>())
                        .add(indicator.code());
            }
        }
    }

    /// @throws Nonsense naming the unit and the total
    void check(List<Proposal.Cell> cells) {
        Map<String, Map<String, Long>> units = new TreeMap<>();
        cells.forEach(cell -> units.computeIfAbsent(cell.unitId(), unit -> new HashMap<>()).put(cell.indicator(), cell.amount()));
        units.forEach((unit, amounts) -> divisions.forEach((division, parts) -> check(unit, division, parts, amounts)));
    }

    private static void check(String unit, Division division, List<String> parts, Map<String, Long> amounts) {
        var total = amounts.get(division.total());
        if (total == null || !amounts.keySet().containsAll(parts)) {
            return;
        }
        long sum = parts.stream().mapToLong(part -> amounts.getOrDefault(part, 0L)).sum();
        if (sum != total) {
            throw new Nonsense("provinces.nonsense.sum", unit, division.total(), total, sum);
        }
    }
}
