package vn.congdoan.organisation.road;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congdoan.organisation.Survey;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.UnitId;

/// A road in a list, as a card or a row.
///
/// @param charge in words, empty when nobody is in charge
/// @param due    the earliest of what waits, null when nothing does
public record RoadLine(EnterpriseId enterprise, String name, UnitId unit, String unitName, Survey workforce, long version,
        Stage stage, LocalDate since, String charge, @Nullable String nextStep, @Nullable LocalDate nextBy,
        Deadlines.@Nullable Deadline due) {

    public boolean overdue(LocalDate today) {
        return due != null && due.overdue(today);
    }
}
