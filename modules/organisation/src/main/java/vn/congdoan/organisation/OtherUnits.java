package vn.congdoan.organisation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congdoan.organisation.events.UnitId;

/// What the rules about a unit look at besides the unit itself: as stored, or as an import is about to leave it.
interface OtherUnits {

    List<UnitKind> kinds();

    /// A working unit of that name under that parent; names that differ in tones' places only are the same.
    Optional<Unit> named(@Nullable UnitId parent, String name);

    List<Unit> children(@Nullable UnitId parent);
}
