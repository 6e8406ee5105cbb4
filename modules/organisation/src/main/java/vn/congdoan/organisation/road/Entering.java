package vn.congdoan.organisation.road;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.congdoan.organisation.events.UnionFounded;
import vn.congdoan.organisation.events.WorkforceSurveyed;
import vn.congdoan.organisation.events.WorkforcesSurveyed;

/// Lets enterprises without a union enter the road and those that get one leave it. Listens within the transaction of
/// the registry's command, so that no enterprise is ever registered without its road or founded beside it.
@Component
class Entering {

    private final StoredRoads roads;
    private final History history;
    private final Writing writing;

    Entering(StoredRoads roads, History history, Writing writing) {
        this.roads = roads;
        this.history = history;
        this.writing = writing;
    }

    @EventListener
    void on(WorkforceSurveyed fact) {
        surveyed(List.of(fact));
    }

    @EventListener
    void on(WorkforcesSurveyed fact) {
        surveyed(fact.surveys());
    }

    @EventListener
    void on(UnionFounded fact) {
        if (fact.enterprise() != null) {
            roads.find(fact.enterprise()).ifPresent(road -> recognised(road, fact));
        }
    }

    private void surveyed(List<WorkforceSurveyed> surveys) {
        Map<UUID, Stage> known = roads.stages(surveys.stream().map(survey -> survey.enterprise().value()).toList());
        var entering = surveys.stream().filter(survey -> !survey.hasUnion() && !known.containsKey(survey.enterprise().value())).toList();
        if (!entering.isEmpty()) {
            roads.insert(entering.stream().map(survey -> new Road(survey.enterprise(), 1,
                    new Standing.Coming(Stage.SURVEYED, survey.countedOn()), null, null, null, null, Map.of(), 1)).toList());
            history.add(entering.stream().map(survey -> new History.Told(survey.enterprise(), 1,
                    Entry.Draft.stage(Stage.SURVEYED, survey.countedOn(), null, ""))).toList());
        }
        surveys.stream().filter(survey -> known.containsKey(survey.enterprise().value())).forEach(survey ->
                compare(survey, known.get(survey.enterprise().value())));
    }

    private void compare(WorkforceSurveyed survey, @Nullable Stage stage) {
        if (stage == null || survey.hasUnion() == stage.ended()) {
            return;
        }
        var road = roads.find(survey.enterprise()).orElseThrow();
        var day = writing.today();
        var now = survey.hasUnion() ? new Standing.Unionised(day) : new Standing.Coming(Stage.SURVEYED, day);
        writing.stand(road, now, survey.unit(), Entry.Draft.stage(now.stage(), day, null, ""));
    }

    private void recognised(Road road, UnionFounded fact) {
        LocalDate day = fact.day();
        writing.stand(road.persons(fact.members()), new Standing.Recognised(day, fact.union(), null, null), fact.under(),
                Entry.Draft.stage(Stage.RECOGNISED, day, fact.members(), ""));
        roads.decide(road.enterprise(), fact.union(), null, null);
    }
}
