package vn.congdoan.organisation.road.web;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import vn.congdoan.organisation.road.Move;
import vn.congdoan.organisation.road.Stage;
import vn.congdoan.organisation.road.Standing;

/// A step as a form and the API have it.
///
/// @param version of the road as it was read
/// @param from    `board` when the board is to be shown again
record MoveForm(@Nullable Long version, @Nullable Stage to, @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
        @Nullable String reason, @Nullable Integer persons, @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate until,
        Standing.Refused.@Nullable By by, @Nullable String from) {

    Move move(LocalDate today) {
        return new Move(Objects.requireNonNullElse(to, Stage.SURVEYED), Objects.requireNonNullElse(day, today),
                Objects.requireNonNullElse(reason, ""), persons, until, by);
    }
}
