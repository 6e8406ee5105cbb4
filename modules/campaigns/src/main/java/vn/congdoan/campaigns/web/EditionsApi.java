package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.campaigns.Amendment;
import vn.congdoan.campaigns.Edition;
import vn.congdoan.campaigns.Editions;
import vn.congdoan.campaigns.Turning;
import vn.congdoan.web.ApiPosts;

@RestController
@RequestMapping("/api/v1/campaigns/{code}")
class EditionsApi {

    private final Editions editions;
    private final ApiPosts posts;

    EditionsApi(Editions editions, ApiPosts posts) {
        this.editions = editions;
        this.posts = posts;
    }

    /// @param document number and code, or null
    /// @param recalled number and code of a document that was withdrawn, or null
    record EditionView(int revision, String reason, @Nullable String document, @Nullable LocalDate date,
            @Nullable String recalled, LocalDateTime issuedAt, String issuedBy) {

        static EditionView of(Edition e) {
            return new EditionView(e.revision(), e.reason(), e.document() == null ? null : e.document().sign(),
                    e.document() == null ? null : e.document().date(), e.recalled() == null ? null : e.recalled().sign(), e.at(), e.by());
        }
    }

    record ReasonBody(@Nullable String reason) {

        String text() {
            return reason == null ? "" : reason;
        }
    }

    record StateView(String state, int revision) {
    }

    @GetMapping("/revisions")
    List<EditionView> all(@PathVariable String code) {
        return editions.all(code).stream().map(EditionView::of).toList();
    }

    @GetMapping("/revisions/{revision}/quotas")
    QuotasView quotas(@PathVariable String code, @PathVariable int revision, @AuthenticationPrincipal CurrentUser user) {
        return QuotasView.of(editions.quotas(code, revision, user.scope()), Map.of());
    }

    @GetMapping("/revisions/comparison")
    Amendment compare(@PathVariable String code, @RequestParam int from, @RequestParam int to,
            @AuthenticationPrincipal CurrentUser user) {
        return editions.compare(code, from, to, user.scope());
    }

    @PostMapping("/revise")
    ResponseEntity<?> revise(@PathVariable String code, @RequestBody ReasonBody body,
            @RequestHeader("Idempotency-Key") String key, HttpServletRequest request) {
        return turn(code, body, key, request, editions::revise);
    }

    @PostMapping("/revise/cancel")
    ResponseEntity<?> cancel(@PathVariable String code, @RequestBody ReasonBody body,
            @RequestHeader("Idempotency-Key") String key, HttpServletRequest request) {
        return turn(code, body, key, request, editions::cancel);
    }

    @PostMapping("/close")
    ResponseEntity<?> close(@PathVariable String code, @RequestBody ReasonBody body,
            @RequestHeader("Idempotency-Key") String key, HttpServletRequest request) {
        return turn(code, body, key, request, editions::close);
    }

    @PostMapping("/reopen")
    ResponseEntity<?> reopen(@PathVariable String code, @RequestBody ReasonBody body,
            @RequestHeader("Idempotency-Key") String key, HttpServletRequest request) {
        return turn(code, body, key, request, editions::reopen);
    }

    private ResponseEntity<?> turn(String code, ReasonBody body, String key, HttpServletRequest request,
            BiFunction<String, String, Turning> way) {
        return posts.once(key, request, body, () -> switch (way.apply(code, body.text())) {
            case Turning.Refused(var reasons) -> throw Refusals.of(reasons);
            case Turning.Turned(var now) -> ResponseEntity.ok(
                    new StateView(CampaignView.state(now), now.inForce().map(Edition::revision).orElse(0)));
        });
    }
}
