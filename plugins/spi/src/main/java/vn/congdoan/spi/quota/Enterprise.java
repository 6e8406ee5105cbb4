package vn.congdoan.spi.quota;

import java.time.LocalDate;

/// An enterprise in stable operation that has no union, with its workforce by the source that the campaign uses.
///
/// @param unitId    the participating unit that supervises it
/// @param workers   persons on that day
/// @param countedOn the day of the count
public record Enterprise(String id, String unitId, String name, int workers, LocalDate countedOn) {
}
