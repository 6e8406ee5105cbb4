package vn.congdoan.organisation.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import vn.congdoan.organisation.CountSource;
import vn.congdoan.organisation.Enterprise;
import vn.congdoan.organisation.EnterpriseDraft;
import vn.congdoan.organisation.Ownership;
import vn.congdoan.organisation.Survey;
import vn.congdoan.organisation.events.UnitId;

/// An enterprise as a form has it; the count belongs to the form of a new one only.
///
/// @param version null for a new one
record EnterpriseForm(@Nullable Long version, @Nullable UUID unit, @Nullable String name, @Nullable String taxCode,
        @Nullable Ownership ownership, @Nullable Boolean stable, @Nullable Boolean hasUnion, @Nullable Integer position,
        @Nullable Integer workers, @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate countedOn,
        @Nullable CountSource source) {

    static EnterpriseForm blank(@Nullable UUID unit, LocalDate today) {
        return new EnterpriseForm(null, unit, "", "", Ownership.NON_STATE, true, false, null, null, today, CountSource.SURVEY);
    }

    static EnterpriseForm of(Enterprise known) {
        return new EnterpriseForm(known.version(), known.unit().value(), known.name(), known.taxCode(), known.ownership(),
                known.stable(), known.hasUnion(), known.position(), null, null, null);
    }

    EnterpriseDraft draft() {
        return new EnterpriseDraft(new UnitId(Objects.requireNonNullElse(unit, new UUID(0, 0))),
                Objects.requireNonNullElse(name, ""), taxCode, Objects.requireNonNullElse(ownership, Ownership.NON_STATE),
                Boolean.TRUE.equals(stable), Boolean.TRUE.equals(hasUnion), position);
    }

    Survey survey(LocalDate today) {
        return new Survey(Objects.requireNonNullElse(workers, -1), Objects.requireNonNullElse(countedOn, today),
                Objects.requireNonNullElse(source, CountSource.SURVEY));
    }
}
