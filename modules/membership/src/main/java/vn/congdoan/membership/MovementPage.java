package vn.congdoan.membership;

import java.util.List;

/// Some of the chosen entries, latest day first, and what all chosen ones add up to.
///
/// @param number from 1
/// @param pages  at least 1
/// @param count  of all chosen entries
public record MovementPage(List<Movement> movements, int number, int pages, int count, Sums sums) {
}
