package vn.congdoan.spi.layout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a campaign of several years wants to have reached by a day.
///
/// @param until          last day of the stretch
/// @param indicator      code of what is counted; empty text when the milestone is only a threshold
/// @param target         that the federation is to have by then, or null
/// @param minimumWorkers enterprises with at least this many workers are all to have a union by then, or null
public record Milestone(LocalDate until, String indicator, @Nullable Long target, @Nullable Integer minimumWorkers) {
}
