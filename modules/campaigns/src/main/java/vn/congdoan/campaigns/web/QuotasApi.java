package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.campaigns.Allocation;
import vn.congdoan.campaigns.Cell;
import vn.congdoan.campaigns.CellChange;
import vn.congdoan.campaigns.Proposing;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.spi.Figure;
import vn.congdoan.web.ApiPosts;
import vn.congdoan.web.Refused;
import vn.congdoan.web.Texts;

@RestController
@RequestMapping("/api/v1/campaigns/{code}")
class QuotasApi {

    private final Allocation allocation;
    private final ApiPosts posts;
    private final Texts texts;

    QuotasApi(Allocation allocation, ApiPosts posts, Texts texts) {
        this.allocation = allocation;
        this.posts = posts;
        this.texts = texts;
    }

    /// @param amount null takes the committee's number back
    record CellBody(@Nullable Long amount, @Nullable String reason, @Nullable Long version) {
    }

    record ProposedView(UUID run, int cells, List<String> notes) {
    }

    record CheckView(boolean ok, List<Difference> differences) {
    }

    record Difference(String code, String message) {
    }

    @GetMapping("/quotas")
    QuotasView quotas(@PathVariable String code, @AuthenticationPrincipal CurrentUser user) {
        return QuotasView.of(allocation.quotas(code, user.scope()), explanations(code));
    }

    @PutMapping("/quotas/{unitId}/{indicator}")
    QuotasView.CellView set(@PathVariable String code, @PathVariable UUID unitId, @PathVariable String indicator,
            @RequestBody CellBody body) {
        var reason = body.reason() == null ? "" : body.reason();
        long version = body.version() == null ? 0 : body.version();
        return switch (allocation.set(code, new UnitId(unitId), indicator, body.amount(), reason, version)) {
            case CellChange.CellSet(var cell) -> QuotasView.CellView.of(cell);
            case CellChange.Refused(var reasons) -> throw Refusals.of(reasons);
            case CellChange.ReasonMissing(var cell) -> throw new Refused(reasonMissing(cell));
            case CellChange.Conflict(var cell) -> throw new Settled(conflict(cell));
        };
    }

    @PostMapping("/proposals")
    ResponseEntity<?> propose(@PathVariable String code, @RequestHeader("Idempotency-Key") String key,
            HttpServletRequest request) {
        return posts.once(key, request, "", () -> switch (allocation.propose(code)) {
            case Proposing.Refused(var reasons) -> throw Refusals.of(reasons);
            case Proposing.Proposed p -> ResponseEntity.ok(
                    new ProposedView(p.run(), p.cells(), p.notes().stream().map(texts::of).toList()));
        });
    }

    @GetMapping("/check")
    CheckView check(@PathVariable String code) {
        var differences = allocation.check(code);
        return new CheckView(differences.isEmpty(),
                differences.stream().map(d -> new Difference(d.key(), texts.of(d))).toList());
    }

    private Map<Cell.Place, String> explanations(String code) {
        boolean english = Masthead.english();
        Map<Cell.Place, String> explanations = new HashMap<>();
        allocation.explanations(code).forEach((place, said) -> explanations.put(place, (english ? said.en() : said.vi())
                + (said.rounding() == null ? "" : ". " + texts.of(said.rounding()))));
        return explanations;
    }

    static Message reasonMissing(Cell cell) {
        return Message.of("campaigns.refused.reason-missing", shown(cell.formula()));
    }

    static Message conflict(Cell cell) {
        return Message.of("campaigns.conflict", shown(cell.amount()), cell.decidedBy() == null ? "–" : cell.decidedBy(),
                Long.toString(cell.version()));
    }

    private static Object shown(@Nullable Long amount) {
        return amount == null ? Message.of("campaigns.import.blank") : Figure.print(amount);
    }
}
