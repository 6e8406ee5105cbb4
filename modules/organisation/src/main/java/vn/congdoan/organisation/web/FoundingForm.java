package vn.congdoan.organisation.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import vn.congdoan.kernel.Sector;
import vn.congdoan.organisation.Founding;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.UnitId;

/// The founding of a union as a form has it.
record FoundingForm(@Nullable String name, @Nullable String kind, @Nullable Sector sector, @Nullable Integer members,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate day) {

    Founding founding(UnitId under, @Nullable EnterpriseId enterprise, LocalDate today) {
        return new Founding(under, Objects.requireNonNullElse(name, ""), Objects.requireNonNullElse(kind, ""),
                Objects.requireNonNullElse(sector, Sector.INFORMAL), enterprise, Objects.requireNonNullElse(members, 0),
                Objects.requireNonNullElse(day, today));
    }
}
