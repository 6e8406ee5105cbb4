package vn.congdoan.organisation.road;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.organisation.events.EnterpriseAdvanced;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Tenant;

/// Writes a road anew together with the lines of its history, and tells the others of a new stage.
@Component
class Writing {

    private final StoredRoads roads;
    private final History history;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Writing(StoredRoads roads, History history, ApplicationEventPublisher events, Ids ids, Clock clock) {
        this.roads = roads;
        this.history = history;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    LocalDate today() {
        return BusinessZone.today(clock);
    }

    /// @param road  as it was read, with what changes already in it
    /// @param lines of the history, at least one
    /// @throws StaleVersion when somebody else wrote it since
    Road write(Road road, List<Entry.Draft> lines) {
        var now = road.after(lines.size());
        if (!roads.update(now)) {
            throw new StaleVersion(road.enterprise().value().toString());
        }
        history.add(IntStream.range(0, lines.size()).mapToObj(i ->
                new History.Told(road.enterprise(), road.entries() + 1 + i, lines.get(i))).toList());
        return now;
    }

    Road stand(Road road, Standing standing, UnitId unit, Entry.Draft line) {
        var now = write(road.at(standing), List.of(line));
        events.publishEvent(new EnterpriseAdvanced(ids.next(), Tenant.current(), road.enterprise(), unit,
                standing.stage().code(), standing.since()));
        return now;
    }

    /// Reckons its deadlines anew; its history tells nothing of it.
    void reckon(Road road) {
        if (!roads.update(road.after(0))) {
            throw new StaleVersion(road.enterprise().value().toString());
        }
    }
}
