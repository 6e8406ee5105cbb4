package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congdoan.campaigns.Allocation;
import vn.congdoan.campaigns.Cell;
import vn.congdoan.campaigns.CellChange;
import vn.congdoan.campaigns.Change;
import vn.congdoan.campaigns.Quotas;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.sheet.VietnameseNumbers;
import vn.congdoan.web.ApiPosts;
import vn.congdoan.web.Texts;

/// Answers the grid's script, cell by cell, within the page's session.
@RestController
@RequestMapping("/campaigns/{code}/quotas")
class GridApi {

    private final Allocation allocation;
    private final ApiPosts posts;
    private final Texts texts;

    GridApi(Allocation allocation, ApiPosts posts, Texts texts) {
        this.allocation = allocation;
        this.posts = posts;
        this.texts = texts;
    }

    /// @param outcome `set`, `refused`, `reason` (is missing) or `conflict`
    /// @param cells   numbers of the unit by indicator; null unless the cell was set or somebody else was faster
    /// @param sums    of the columns
    record Answer(String outcome, String message, @Nullable Map<String, Shown> cells, @Nullable Map<String, ShownSum> sums) {
    }

    record Shown(@Nullable Long amount, @Nullable Long formula, @Nullable Long committee, String reason, long version) {
    }

    record ShownSum(long amount, @Nullable Long target, @Nullable Long difference) {
    }

    /// @param amount as typed; blank takes the committee's number back
    @PostMapping("/cells")
    ResponseEntity<?> set(@PathVariable String code, @RequestParam UUID unit, @RequestParam String indicator,
            @RequestParam String amount, @RequestParam(defaultValue = "") String reason, @RequestParam long version,
            @RequestParam("_key") String key, HttpServletRequest request) {
        var body = List.of(unit.toString(), indicator, amount, reason, version);
        return posts.once(key, request, body, () -> ResponseEntity.ok(decide(code, unit, indicator, amount, reason, version)));
    }

    private Answer decide(String code, UUID unit, String indicator, String amount, String reason, long version) {
        var typed = VietnameseNumbers.whole(amount);
        if (!amount.isBlank() && typed.isEmpty()) {
            return new Answer("refused", texts.of(Message.of("campaigns.refused.number-wanted", amount)), null, null);
        }
        return switch (allocation.set(code, new UnitId(unit), indicator, typed.isPresent() ? (Long) typed.getAsLong() : null, reason, version)) {
            case CellChange.CellSet(var cell) -> now("set", "", code, unit);
            case CellChange.Refused(var reasons) -> new Answer("refused", texts.of(reasons.getFirst()), null, null);
            case CellChange.ReasonMissing(var cell) -> new Answer("reason", texts.of(QuotasApi.reasonMissing(cell)), null, null);
            case CellChange.Conflict(var cell) -> now("conflict", texts.of(QuotasApi.conflict(cell)), code, unit);
        };
    }

    private Answer now(String outcome, String message, String code, UUID unit) {
        var quotas = allocation.quotas(code, Optional.empty());
        Map<String, Shown> cells = new LinkedHashMap<>();
        quotas.line(unit).ifPresent(line -> line.entries().forEach((column, entry) -> cells.put(column, shown(entry, entry.cell()))));
        Map<String, ShownSum> sums = new LinkedHashMap<>();
        quotas.sums().forEach((column, sum) -> sums.put(column, new ShownSum(sum.amount(), sum.target(), sum.difference())));
        return new Answer(outcome, message, cells, sums);
    }

    private static Shown shown(Quotas.Entry entry, Cell cell) {
        return new Shown(entry.amount(), entry.formula(), cell.committee(), cell.reason(), cell.version());
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
