package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congdoan.campaigns.Allocation;
import vn.congdoan.campaigns.CellChange;
import vn.congdoan.campaigns.CellEdit;
import vn.congdoan.campaigns.Change;
import vn.congdoan.campaigns.Grid;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.web.ApiPosts;
import vn.congdoan.web.Texts;

/// Answers the grid's script within the page's session.
@RestController
@RequestMapping("/campaigns/{code}/quotas")
class GridApi {

    private final Allocation allocation;
    private final Grid grid;
    private final ApiPosts posts;
    private final Texts texts;

    GridApi(Allocation allocation, Grid grid, ApiPosts posts, Texts texts) {
        this.allocation = allocation;
        this.grid = grid;
        this.posts = posts;
        this.texts = texts;
    }

    /// @param amount null takes the committee's number back
    record Edit(UUID unit, String indicator, @Nullable Long amount, @Nullable String reason, long version) {

        CellEdit asked() {
            return new CellEdit(new UnitId(unit), indicator, amount, reason == null ? "" : reason, version);
        }
    }

    record Edits(List<Edit> edits) {
    }

    /// @param outcome `set`, `refused`, `reason` (is missing) or `conflict`
    /// @param cell    as it is now; null when refused
    record Answer(String outcome, String message, GridView.@Nullable Shown cell) {
    }

    /// Each edit is answered for itself, in their order.
    @PostMapping("/edits")
    ResponseEntity<?> edit(@PathVariable String code, @RequestBody Edits body, @RequestHeader("Idempotency-Key") String key,
            HttpServletRequest request) {
        return posts.once(key, request, body, () -> ResponseEntity.ok(
                allocation.setAll(code, body.edits().stream().map(Edit::asked).toList()).stream().map(this::answer).toList()));
    }

    private Answer answer(CellChange change) {
        return switch (change) {
            case CellChange.CellSet(var cell) -> new Answer("set", "", GridView.Shown.of(cell));
            case CellChange.Refused(var reasons) -> new Answer("refused", texts.of(reasons.getFirst()), null);
            case CellChange.ReasonMissing(var cell) -> new Answer("reason", texts.of(QuotasApi.reasonMissing(cell)), GridView.Shown.of(cell));
            case CellChange.Conflict(var cell) -> new Answer("conflict", texts.of(QuotasApi.conflict(cell)), GridView.Shown.of(cell));
        };
    }

    /// @param by `FORMULA` or `EQUALLY`
    record Rest(String indicator, List<UUID> units, Grid.By by) {
    }

    record RestCell(UUID unit, @Nullable Long amount) {
    }

    /// @param message why not; empty when it was shared
    record RestView(String message, long missing, List<RestCell> cells) {
    }

    /// How the rest of a column may be shared out. Nothing is written, so there is no key.
    @PostMapping("/rest")
    RestView rest(@PathVariable String code, @RequestBody Rest asked) {
        return switch (grid.share(code, asked.indicator(), asked.units().stream().map(UnitId::new).toList(), asked.by())) {
            case Grid.Sharing.Refused(var reason) -> new RestView(texts.of(reason), 0, List.of());
            case Grid.Sharing.Shared(var missing, var edits) -> new RestView("", missing,
                    edits.stream().map(edit -> new RestCell(edit.unit().value(), edit.amount())).toList());
        };
    }

    record NoteAnswer(String outcome, String message, long version) {
    }

    @PostMapping("/notes")
    ResponseEntity<?> note(@PathVariable String code, @RequestParam UUID unit, @RequestParam String note,
            @RequestParam long version, @RequestParam("_key") String key, HttpServletRequest request) {
        var body = List.of(unit.toString(), note, version);
        return posts.once(key, request, body, () -> switch (allocation.note(code, new UnitId(unit), note, version)) {
            case Change.Changed(var next) -> ResponseEntity.ok(new NoteAnswer("set", "", next));
            case Change.Refused(var reasons) -> ResponseEntity.ok(new NoteAnswer("refused", texts.of(reasons.getFirst()), version));
        });
    }
}
