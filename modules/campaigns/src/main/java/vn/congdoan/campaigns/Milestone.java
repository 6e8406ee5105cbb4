package vn.congdoan.campaigns;

import java.time.LocalDate;

/// What is to be reached on the way: 390.000 members by the end of 2028, 490.000 by the end of 2033.
///
/// @param indicator its code
public record Milestone(LocalDate until, String indicator, long target) {
}
