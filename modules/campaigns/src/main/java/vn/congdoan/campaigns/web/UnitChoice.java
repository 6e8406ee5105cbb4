package vn.congdoan.campaigns.web;

import java.util.List;
import java.util.Set;
import vn.congdoan.campaigns.Campaigns.Unit;

/// A unit to tick. Grassroots unions seldom take part themselves, so they stand apart.
record UnitChoice(Unit unit, boolean ticked, boolean grassroots) {

    private static final Set<String> GRASSROOTS = Set.of("grassroots_union", "occupational_union");

    static List<UnitChoice> of(List<Unit> units, List<String> ticked) {
        return units.stream().map(unit -> new UnitChoice(unit, ticked.contains(unit.id().toString()),
                GRASSROOTS.contains(unit.kind()))).toList();
    }
}
