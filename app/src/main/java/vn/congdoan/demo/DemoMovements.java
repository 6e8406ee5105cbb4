package vn.congdoan.demo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.Entry;
import vn.congdoan.membership.Membership;
import vn.congdoan.membership.Recording;
import vn.congdoan.membership.Source;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.events.UnitId;

/// Invented movements of Lai Châu before the peak month, so that the year has something to show.
@Component
class DemoMovements {

    private final Membership membership;

    DemoMovements(Membership membership) {
        this.membership = membership;
    }

    void enter(Map<String, UnitId> units) {
        for (var row : Table.rows("lai-chau-2024-movements.csv")) {
            var entry = Entry.counted(Objects.requireNonNull(units.get(row.getField("unit"))), LocalDate.parse(row.getField("day")),
                    MovementKind.valueOf(row.getField("kind")), row.getField("reason"), Sector.valueOf(row.getField("sector")),
                    Integer.parseInt(row.getField("amount")), "Số liệu minh họa", Source.FORM);
            if (membership.record(entry, Optional.empty()) instanceof Recording.Refused refused) {
                throw new IllegalStateException(refused.flaws().toString());
            }
        }
    }
}
