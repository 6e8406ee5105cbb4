package vn.congdoan.campaigns.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.campaigns.Grid;
import vn.congdoan.campaigns.Past;
import vn.congdoan.campaigns.SourceFigure;
import vn.congdoan.campaigns.Sources;
import vn.congdoan.web.Texts;

/// What the grid's script asks for: the numbers, what others changed since, and the columns that stand beside them.
@RestController
@RequestMapping("/campaigns/{code}/quotas")
class GridReads {

    private final Grid grid;
    private final Sources sources;
    private final Texts texts;

    GridReads(Grid grid, Sources sources, Texts texts) {
        this.grid = grid;
        this.sources = sources;
        this.texts = texts;
    }

    @GetMapping("/grid")
    GridView grid(@PathVariable String code, @AuthenticationPrincipal CurrentUser user) {
        return GridView.of(grid.numbers(code, user.scope()));
    }

    record Note(UUID unit, String note, long version) {
    }

    record ChangesView(long number, long setup, boolean open, List<GridView.Shown> cells, List<Note> notes) {
    }

    @GetMapping("/changes")
    ChangesView changes(@PathVariable String code, @RequestParam long since, @AuthenticationPrincipal CurrentUser user) {
        var changed = grid.changes(code, since, user.scope());
        return new ChangesView(changed.number(), changed.setup(), changed.open(), changed.cells().stream().map(GridView.Shown::of).toList(),
                changed.notes().stream().map(p -> new Note(p.unit().value(), p.note(), p.noteVersion())).toList());
    }

    @GetMapping("/reasons")
    List<String> reasons(@PathVariable String code) {
        return grid.reasons(code);
    }

    /// A column of source figures.
    ///
    /// @param figures by unit, as they are printed: `-`, blank and 0 are three statements
    record MeasureColumn(String code, String name, Map<UUID, String> figures) {
    }

    /// Every measure that a unit has a figure of, those that the federation's plugins declare included.
    @GetMapping("/measures")
    List<MeasureColumn> measures(@PathVariable String code) {
        var figures = sources.figures(code);
        boolean english = Masthead.english();
        return sources.measures().stream().map(measure -> new MeasureColumn(measure.code(),
                english ? measure.name().en() : measure.name().vi(), printed(measure.code(), figures)))
                .filter(column -> !column.figures().isEmpty()).toList();
    }

    private static Map<UUID, String> printed(String measure, Map<UUID, Map<String, SourceFigure>> figures) {
        Map<UUID, String> printed = new HashMap<>();
        figures.forEach((unit, of) -> {
            var figure = of.get(measure);
            if (figure != null) {
                printed.put(unit, figure.figure().print());
            }
        });
        return printed;
    }

    /// @param label what differs from this year's, empty when nothing does
    record PastCell(UUID unit, String indicator, String target, String done, String label) {
    }

    /// @param years in which the campaigns before began, at most one
    record PastView(List<Integer> years, List<PastCell> cells) {
    }

    @GetMapping("/past")
    PastView past(@PathVariable String code) {
        var past = grid.past(code);
        return new PastView(past.values().stream().map(Past::year).distinct().sorted().toList(), past.entrySet().stream()
                .map(e -> new PastCell(e.getKey().unit(), e.getKey().indicator(), e.getValue().target().print(), e.getValue().done().print(),
                        e.getValue().comparison().labels().stream().map(texts::of).collect(Collectors.joining("; ")))).toList());
    }
}
