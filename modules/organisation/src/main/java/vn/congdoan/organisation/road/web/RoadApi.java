package vn.congdoan.organisation.road.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.organisation.Answer;
import vn.congdoan.organisation.Directory;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.road.Entry;
import vn.congdoan.organisation.road.Paper;
import vn.congdoan.organisation.road.Pipeline;
import vn.congdoan.organisation.road.Road;
import vn.congdoan.organisation.road.RoadLine;
import vn.congdoan.organisation.road.Roads;
import vn.congdoan.organisation.road.Stage;
import vn.congdoan.platform.NotFound;
import vn.congdoan.web.ApiPosts;
import vn.congdoan.web.Refused;

/// The roads for other programs: the list, one of them, its moves and its end.
@RestController
@RequestMapping("/api/v1/road")
class RoadApi {

    private final Roads roads;
    private final Pipeline pipeline;
    private final Directory directory;
    private final ApiPosts posts;

    RoadApi(Roads roads, Pipeline pipeline, Directory directory, ApiPosts posts) {
        this.roads = roads;
        this.pipeline = pipeline;
        this.directory = directory;
        this.posts = posts;
    }

    record LineJson(UUID enterpriseId, String enterprise, UUID unitId, String unit, int workers, LocalDate countedOn, String source,
            long version, Stage stage, LocalDate since, String charge, @Nullable String nextStep, @Nullable LocalDate dueOn) {

        static LineJson of(RoadLine line) {
            var due = line.due();
            return new LineJson(line.enterprise().value(), line.name(), line.unit().value(), line.unitName(), line.workforce().workers(),
                    line.workforce().countedOn(), line.workforce().source().code(), line.version(), line.stage(), line.since(),
                    line.charge(), line.nextStep(), due == null ? null : due.by());
        }
    }

    record ListJson(List<LineJson> items, int page, int size, long total, Map<Stage, Integer> funnel) {
    }

    record RoadJson(UUID enterpriseId, long version, Stage stage, LocalDate since, @Nullable Integer persons, @Nullable LocalDate congressOn,
            String charge, Road.@Nullable NextStep next, Map<Paper, LocalDate> papers, List<Paper> missing, List<Entry> history) {
    }

    @GetMapping
    ListJson list(@ModelAttribute RoadFilter filter, @AuthenticationPrincipal CurrentUser user) {
        var page = pipeline.page(filter.query(), user.scope());
        return new ListJson(page.items().stream().map(LineJson::of).toList(), page.number(), page.size(), page.total(),
                pipeline.funnel(filter.query(), user.scope()).all());
    }

    @GetMapping("/{id}")
    RoadJson one(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        var road = pipeline.road(new EnterpriseId(id), user.scope()).orElseThrow(() -> new NotFound("road"));
        return json(road, pipeline.history(road.enterprise(), user.scope()));
    }

    private RoadJson json(Road road, List<Entry> history) {
        return new RoadJson(road.enterprise().value(), road.version(), road.stage(), road.standing().since(), road.persons(), road.congressOn(),
                pipeline.charge(road), road.next(), road.papers(), road.missing(), history);
    }

    @PostMapping("/{id}/moves")
    ResponseEntity<?> move(@PathVariable UUID id, @RequestBody MoveForm body, @RequestHeader("Idempotency-Key") String key,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request) {
        var enterprise = directory.enterprise(new EnterpriseId(id), user.scope());
        return posts.once(key, request, body, () -> ResponseEntity.ok(json(orRefuse(roads.move(enterprise,
                Objects.requireNonNullElse(body.version(), 0L), body.move(pipeline.today()))), List.of())));
    }

    /// Answers with the address of the new union's unit.
    @PostMapping("/{id}/recognition")
    ResponseEntity<?> recognise(@PathVariable UUID id, @RequestBody DecisionForm body, @RequestHeader("Idempotency-Key") String key,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request) {
        var enterprise = directory.enterprise(new EnterpriseId(id), user.scope());
        return posts.once(key, request, body, () -> {
            var union = orRefuse(roads.recognise(enterprise, Objects.requireNonNullElse(body.version(), 0L), body.decision(pipeline.today())));
            return ResponseEntity.created(URI.create("/api/v1/units/" + union.id().value())).body(Map.of("unitId", union.id().value()));
        });
    }

    private static <T> T orRefuse(Answer<T> answer) {
        return switch (answer) {
            case Answer.Done<T> done -> done.now();
            case Answer.Refused<T> refused -> throw new Refused(refused.reasons());
        };
    }
}
