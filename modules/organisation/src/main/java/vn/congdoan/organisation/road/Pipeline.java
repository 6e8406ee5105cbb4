package vn.congdoan.organisation.road;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdoan.organisation.Directory;
import vn.congdoan.organisation.Page;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.UnitId;

/// Answers what pages and API ask of the roads. The scope is the unit whose subtree is all that the asking user may see;
/// empty means the whole federation. What lies outside is not found.
@Component
public class Pipeline {

    private static final int MOST_OFFICERS = 200;

    private final StoredRoads roads;
    private final RoadList list;
    private final History history;
    private final Norms norms;
    private final ChargeNames charges;
    private final Directory directory;
    private final Writing writing;

    Pipeline(StoredRoads roads, RoadList list, History history, Norms norms, ChargeNames charges, Directory directory, Writing writing) {
        this.roads = roads;
        this.list = list;
        this.history = history;
        this.norms = norms;
        this.charges = charges;
        this.directory = directory;
        this.writing = writing;
    }

    public LocalDate today() {
        return writing.today();
    }

    /// The road of an enterprise; empty when it always had a union.
    public Optional<Road> road(EnterpriseId enterprise, Optional<UUID> scope) {
        directory.enterprise(enterprise, scope);
        return roads.find(enterprise);
    }

    /// What happened on it, the latest first.
    public List<Entry> history(EnterpriseId enterprise, Optional<UUID> scope) {
        directory.enterprise(enterprise, scope);
        return history.of(enterprise);
    }

    public Deadlines deadlines(Road road) {
        return Deadlines.of(road, norm(road));
    }

    /// The rules that hold for it: those of the day of its congress, or of today before that.
    public Norm norm(Road road) {
        var congress = road.congressOn();
        return norms.on(congress == null ? today() : congress);
    }

    /// All rules, the latest first.
    public List<Norm> norms() {
        return norms.all();
    }

    /// Who is in charge, in words; empty for nobody.
    public String charge(Road road) {
        return charges.name(road.charge());
    }

    public Page<RoadLine> page(RoadQuery query, Optional<UUID> scope) {
        seen(query, scope);
        return new Page<>(list.lines(query, scope, today()), query.page(), query.size(), list.count(query, scope, today()));
    }

    /// All that the query finds, on all its pages together.
    public List<RoadLine> all(RoadQuery query, Optional<UUID> scope) {
        seen(query, scope);
        return list.lines(query.whole(), scope, today());
    }

    /// The most urgent at each stage.
    ///
    /// @param most of one stage
    public Map<Stage, List<RoadLine>> board(RoadQuery query, int most, Optional<UUID> scope) {
        seen(query, scope);
        var board = new EnumMap<Stage, List<RoadLine>>(Stage.class);
        Arrays.stream(Stage.values()).forEach(stage -> board.put(stage, list.lines(query.of(stage, most), scope, today())));
        return board;
    }

    /// The counts of what the query finds at all stages.
    public Funnel funnel(RoadQuery query, Optional<UUID> scope) {
        seen(query, scope);
        return Funnel.of(list.funnel(query.at(List.of(Stage.values())), scope, today()));
    }

    /// Officers by name who are in charge of something.
    public List<String> officers(Optional<UUID> scope) {
        return list.officers(scope, MOST_OFFICERS);
    }

    private void seen(RoadQuery query, Optional<UUID> scope) {
        if (query.unit() != null) {
            directory.unit(new UnitId(query.unit()), scope);
        }
    }
}
