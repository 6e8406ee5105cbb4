package vn.congdoan.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdoan.organisation.events.UnitId;

/// A union unit as it stands.
///
/// @param version      grows by one at each change
/// @param path         from the topmost unit down to this one, itself included
/// @param kind         code of its kind
/// @param displayOrder in the official order among its siblings
/// @param externalId   in another system, opaque
public record Unit(UnitId id, long version, List<UnitId> path, String name, String kind, int displayOrder,
        @Nullable String externalId, boolean active, @Nullable LocalDate foundedOn) {

    public Unit {
        path = List.copyOf(path);
    }

    public @Nullable UnitId parent() {
        return path.size() < 2 ? null : path.get(path.size() - 2);
    }

    public int depth() {
        return path.size() - 1;
    }
}
