package vn.congdoan.organisation.road;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Due;
import vn.congdoan.web.DueSource;

/// What is overdue on the roads and what is due within a week, for those who work on them.
@Component
class RoadDues implements DueSource {

    private static final int AHEAD = 7;

    private final RoadList list;

    RoadDues(RoadList list) {
        this.list = list;
    }

    @Override
    public List<Due> due(CurrentUser user, LocalDate today) {
        if (!user.isOfFederation(Role.STAFF, Role.UNIT_OFFICER)) {
            return List.of();
        }
        var query = new RoadQuery("", List.of(), null, "", true, null, RoadQuery.Order.DUE, 1, MOST);
        return list.lines(query, user.scope(), today.plusDays(AHEAD + 1)).stream().map(RoadDues::due).toList();
    }

    private static Due due(RoadLine line) {
        var due = Objects.requireNonNull(line.due());
        var step = line.nextStep();
        var what = due.what() == Deadlines.For.NEXT_STEP && step != null
                ? Message.of("organisation.road.due.next-step", step, line.name())
                : Message.of("organisation.road.due." + due.what(), line.name());
        var whose = line.charge().isEmpty() ? Message.of("organisation.road.due.nobody", line.unitName())
                : Message.of("organisation.road.due.whose", line.charge(), line.unitName());
        return new Due(what, whose, "/enterprises/" + line.enterprise().value() + "/road", due.by());
    }
}
