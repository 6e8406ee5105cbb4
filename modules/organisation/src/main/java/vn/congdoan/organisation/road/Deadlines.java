package vn.congdoan.organisation.road;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What waits on a road, the earliest first.
public record Deadlines(List<Deadline> all) {

    /// What a deadline is for.
    public enum For {
        NEXT_STEP, FILE, DECISION, POSTPONED
    }

    /// @param by the last day on which it is in time
    public record Deadline(For what, LocalDate by) {

        public boolean overdue(LocalDate today) {
            return by.isBefore(today);
        }
    }

    public Deadlines {
        all = all.stream().sorted(Comparator.comparing(Deadline::by)).toList();
    }

    /// @param norm that held on the day of the congress
    public static Deadlines of(Road road, Norm norm) {
        var found = new ArrayList<Deadline>();
        var next = road.next();
        if (next != null && road.standing() instanceof Standing.Open) {
            found.add(new Deadline(For.NEXT_STEP, next.by()));
        }
        switch (road.standing()) {
            case Standing.Congress congress -> found.add(road.filedOn()
                    .map(filed -> new Deadline(For.DECISION, filed.plusDays(norm.decisionDays())))
                    .orElseGet(() -> new Deadline(For.FILE, congress.since().plusDays(norm.fileDays()))));
            case Standing.Postponed postponed -> found.add(new Deadline(For.POSTPONED, postponed.until()));
            case Standing.Coming coming -> { }
            case Standing.Refused refused -> { }
            case Standing.Closed closed -> { }
            case Standing.Recognised recognised -> { }
            case Standing.Unionised unionised -> { }
        }
        return new Deadlines(found);
    }

    public Optional<Deadline> earliest() {
        return all.stream().findFirst();
    }
}
