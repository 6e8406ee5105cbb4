package vn.congdoan.documents.profiles;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;

/// A style as it was adopted.
///
/// @param validFrom first day of the documents it is for
/// @param adoptedAt in UTC
public record StyleVersion(UUID id, LocalDate validFrom, String name, HouseStyle style, String author, LocalDateTime adoptedAt) {
}
