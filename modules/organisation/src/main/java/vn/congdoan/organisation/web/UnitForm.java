package vn.congdoan.organisation.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import vn.congdoan.organisation.Unit;
import vn.congdoan.organisation.UnitDraft;
import vn.congdoan.organisation.events.UnitId;

/// A unit as a form has it.
///
/// @param version null for a new one
record UnitForm(@Nullable Long version, @Nullable UUID parent, @Nullable String name, @Nullable String kind,
        @Nullable Integer displayOrder, @Nullable String externalId, @Nullable Boolean active,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate foundedOn) {

    static UnitForm below(@Nullable UUID parent) {
        return new UnitForm(null, parent, "", "", null, "", true, null);
    }

    static UnitForm of(Unit unit) {
        var parent = unit.parent();
        return new UnitForm(unit.version(), parent == null ? null : parent.value(), unit.name(), unit.kind(),
                unit.displayOrder(), unit.externalId(), unit.active(), unit.foundedOn());
    }

    UnitDraft draft() {
        return new UnitDraft(parent == null ? null : new UnitId(parent), Objects.requireNonNullElse(name, ""),
                Objects.requireNonNullElse(kind, ""), displayOrder, externalId, Boolean.TRUE.equals(active), foundedOn);
    }
}
