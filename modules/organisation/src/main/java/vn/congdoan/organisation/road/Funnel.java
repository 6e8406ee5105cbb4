package vn.congdoan.organisation.road;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.organisation.events.UnitId;

/// How many enterprises stand at each stage, in all and unit by unit in their official order.
public record Funnel(Map<Stage, Integer> all, List<Row> units) {

    record Count(UnitId unit, String name, Stage stage, int enterprises) {
    }

    /// One unit's enterprises.
    public record Row(UnitId unit, String name, Map<Stage, Integer> at) {

        public int at(Stage stage) {
            return at.getOrDefault(stage, 0);
        }
    }

    static Funnel of(List<Count> counts) {
        var all = new EnumMap<Stage, Integer>(Stage.class);
        var rows = new LinkedHashMap<UnitId, Row>();
        for (var count : counts) {
            all.merge(count.stage, count.enterprises, Integer::sum);
            rows.computeIfAbsent(count.unit, unit -> new Row(unit, count.name, new EnumMap<>(Stage.class)))
                    .at.put(count.stage, count.enterprises);
        }
        return new Funnel(all, new ArrayList<>(rows.values()));
    }

    public int at(Stage stage) {
        return all.getOrDefault(stage, 0);
    }
}
