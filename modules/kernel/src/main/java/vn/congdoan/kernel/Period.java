package vn.congdoan.kernel;

import java.time.LocalDate;

/// Calendar days from the first to the last, both included, in the business zone Asia/Ho_Chi_Minh.
public record Period(LocalDate from, LocalDate to) {

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period cannot end (" + to + ") before it begins (" + from + ")");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /// Whether every day of the other period is a day of this one: a peak month lies inside its year.
    public boolean contains(Period other) {
        return contains(other.from) && contains(other.to);
    }
}
