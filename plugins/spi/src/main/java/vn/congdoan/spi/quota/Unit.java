package vn.congdoan.spi.quota;

import java.util.List;
import java.util.Map;
import vn.congdoan.spi.Figure;

/// A unit that takes part, in the federation's official order.
///
/// @param id   opaque, given back in the proposal
/// @param kind     code of the unit's kind, for example `district_federation`
/// @param measures source figures by the code of their [Measure]
/// @param history  of earlier campaigns of the same kind, the latest first
public record Unit(String id, String name, String kind, Map<String, Figure> measures, List<Past> history) {

    /// What was assigned and reached before on an indicator of the same code.
    ///
    /// @param year in which that campaign began
    public record Past(int year, String indicator, Figure quota, Figure done) {
    }

    public Unit {
        measures = Map.copyOf(measures);
        history = List.copyOf(history);
    }

    /// One without history.
    public Unit(String id, String name, String kind, Map<String, Figure> measures) {
        this(id, name, kind, measures, List.of());
    }

    /// What was entered; blank where nothing was.
    public Figure measure(Measure measure) {
        return measures.getOrDefault(measure.code(), Figure.BLANK);
    }
}
