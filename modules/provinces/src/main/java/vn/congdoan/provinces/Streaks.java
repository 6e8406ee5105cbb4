package vn.congdoan.provinces;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.platform.Tenant;

/// Counts how often versions of plugins fail, on this node. Enough is three times in a row for one federation (another
/// one's good answers do not count), or ten times within an hour for all of them together, good answers between or not.
@Component
class Streaks {

    private static final int IN_A_ROW = 3;
    private static final int IN_AN_HOUR = 10;

    private record Line(String party, Optional<FederationId> federation) {
    }

    private final Clock clock;
    private final Map<Line, Integer> rows = new ConcurrentHashMap<>();
    private final Map<String, Deque<Instant>> hours = new ConcurrentHashMap<>();

    Streaks(Clock clock) {
        this.clock = clock;
    }

    void answered(Party party) {
        rows.remove(line(party));
    }

    /// @return whether that was enough; counting begins anew then
    boolean failed(Party party) {
        int row = rows.merge(line(party), 1, Integer::sum);
        boolean enough = withinAnHour(party) >= IN_AN_HOUR || row >= IN_A_ROW;
        if (enough) {
            forgive(party.name());
        }
        return enough;
    }

    /// The longest row of any federation since it last answered well.
    int inARow(String party) {
        return rows.entrySet().stream().filter(entry -> entry.getKey().party().equals(party)).mapToInt(Map.Entry::getValue).max().orElse(0);
    }

    void forgive(String party) {
        rows.keySet().removeIf(line -> line.party().equals(party));
        hours.remove(party);
    }

    private int withinAnHour(Party party) {
        var now = clock.instant();
        var failures = hours.computeIfAbsent(party.name(), name -> new ArrayDeque<>());
        synchronized (failures) {
            failures.addLast(now);
            failures.removeIf(instant -> instant.isBefore(now.minus(Duration.ofHours(1))));
            return failures.size();
        }
    }

    private static Line line(Party party) {
        return new Line(party.name(), Tenant.find());
    }
}
