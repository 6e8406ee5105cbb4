package vn.congdoan.organisation.teams;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.congdoan.organisation.events.UnitId;

/// What part of the federation a user sees, compared with what teams cover.
///
/// @param scope the user's unit, empty for the whole federation
/// @param above the path down to that unit
/// @param paths of the units that teams cover, ids each followed by `/`
record Area(Optional<UUID> scope, List<UnitId> above, Map<UUID, String> paths) {

    boolean meets(Team team) {
        return scope.isEmpty() || team.units().isEmpty()
                || team.units().stream().anyMatch(unit -> above.contains(unit) || below(unit, scope.get()));
    }

    private boolean below(UnitId unit, UUID top) {
        return paths.getOrDefault(unit.value(), "").contains(top + "/");
    }
}
