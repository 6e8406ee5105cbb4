package vn.congdoan.membership;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A named person behind an entry: basic personal data, for staff and the unit's own officer only.
///
/// @param bornOn null when only the year or nothing is known
public record Person(String fullName, @Nullable LocalDate bornOn, @Nullable Integer bornIn, @Nullable Sex sex) {

    public enum Sex { MALE, FEMALE }

    /// Names of persons stay out of logs.
    @Override
    public String toString() {
        return "Person[…]";
    }
}
