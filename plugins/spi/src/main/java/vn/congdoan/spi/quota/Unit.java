package vn.congdoan.spi.quota;

import java.util.Map;
import vn.congdoan.spi.Figure;

/// A unit that takes part, in the federation's official order.
///
/// @param id   opaque, given back in the proposal
/// @param kind code of the unit's kind, for example `district_federation`
public record Unit(String id, String name, String kind, Map<Measure, Figure> measures) {

    public Unit {
        measures = Map.copyOf(measures);
    }

    /// What was entered; blank where nothing was.
    public Figure measure(Measure measure) {
        return measures.getOrDefault(measure, Figure.BLANK);
    }
}
