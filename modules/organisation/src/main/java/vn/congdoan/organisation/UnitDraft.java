package vn.congdoan.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.events.UnitId;

/// What is written down of a unit.
///
/// @param parent       null for a topmost unit
/// @param displayOrder null to stand last among its siblings
public record UnitDraft(@Nullable UnitId parent, String name, String kind, @Nullable Integer displayOrder,
        @Nullable String externalId, boolean active, @Nullable LocalDate foundedOn) {

    public UnitDraft {
        name = VietnameseText.clean(name);
        externalId = externalId == null || externalId.isBlank() ? null : VietnameseText.clean(externalId);
    }

    static UnitDraft of(Unit unit) {
        return new UnitDraft(unit.parent(), unit.name(), unit.kind(), unit.displayOrder(), unit.externalId(),
                unit.active(), unit.foundedOn());
    }
}
