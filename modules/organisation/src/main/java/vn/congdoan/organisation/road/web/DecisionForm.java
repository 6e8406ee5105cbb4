package vn.congdoan.organisation.road.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import vn.congdoan.kernel.Sector;
import vn.congdoan.organisation.road.Decision;

/// A decision of recognition as a form and the API have it.
///
/// @param version of the road as it was read
record DecisionForm(@Nullable Long version, @Nullable String number, @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate decidedOn,
        @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate effectiveOn, @Nullable String unionName, @Nullable String kind,
        @Nullable Sector sector, @Nullable Integer members, @Nullable String despite) {

    Decision decision(LocalDate today) {
        var decided = Objects.requireNonNullElse(decidedOn, today);
        return new Decision(Objects.requireNonNullElse(number, ""), decided, Objects.requireNonNullElse(effectiveOn, decided),
                Objects.requireNonNullElse(unionName, ""), Objects.requireNonNullElse(kind, "grassroots_union"),
                Objects.requireNonNullElse(sector, Sector.SMALL_ENTERPRISE), Objects.requireNonNullElse(members, 0),
                Objects.requireNonNullElse(despite, ""));
    }
}
