package vn.congdoan.organisation.road;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.road.Standing.Refused.By;

/// A step that somebody wants to enter.
///
/// @param day     on which it happened
/// @param reason  for a step back or aside; may be empty otherwise
/// @param persons members and applicants on that day, needed for a congress
/// @param until   needed to postpone
/// @param by      needed when refused
public record Move(Stage to, LocalDate day, String reason, @Nullable Integer persons, @Nullable LocalDate until,
        @Nullable By by) {

    public Move {
        reason = VietnameseText.clean(reason);
    }

    public static Move to(Stage stage, LocalDate day) {
        return new Move(stage, day, "", null, null, null);
    }
}
