package vn.congdoan.organisation;

import java.time.LocalDate;

/// A count of an enterprise's workers.
///
/// @param workers   persons
/// @param countedOn the day for which it holds
public record Survey(int workers, LocalDate countedOn, CountSource source) {
}
