package vn.congdoan.membership.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Sector;
import vn.congdoan.membership.Entry;
import vn.congdoan.membership.Ledger;
import vn.congdoan.membership.Membership;
import vn.congdoan.membership.Movement;
import vn.congdoan.membership.Recording;
import vn.congdoan.membership.Recording.Recorded;
import vn.congdoan.membership.Source;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.web.ApiPosts;
import vn.congdoan.web.Refused;

/// The ledger for other systems: counts only, no persons.
@RestController
@RequestMapping("/api/v1/movements")
class MovementsApi {

    record Shown(UUID id, UUID unit, String unitName, LocalDate day, MovementKind kind, String reason, Sector sector,
            int amount, @Nullable UUID corrects, boolean named, String note, Instant recordedAt) {

        static Shown of(Movement entry) {
            return new Shown(entry.id(), entry.unit().value(), entry.unitName(), entry.day(), entry.kind(), entry.reason(),
                    entry.sector(), entry.amount(), entry.corrects(), entry.named(), entry.note(), entry.recordedAt());
        }
    }

    record Totals(long admitted, long lost, long net, long founded, long referred) {
    }

    record Listed(List<Shown> movements, int page, int pages, int count, Totals totals) {
    }

    record Asked(@Nullable UUID unit, @Nullable LocalDate day, @Nullable MovementKind kind, @Nullable String reason,
            @Nullable Sector sector, @Nullable Integer amount, @Nullable String note) {
    }

    record Correction(@Nullable Integer amount, @Nullable String why) {
    }

    record Created(UUID id) {
    }

    private final Membership membership;
    private final Ledger ledger;
    private final ApiPosts posts;

    MovementsApi(Membership membership, Ledger ledger, ApiPosts posts) {
        this.membership = membership;
        this.ledger = ledger;
        this.posts = posts;
    }

    @GetMapping
    Listed list(MovementQuery query, @AuthenticationPrincipal CurrentUser user) {
        var page = ledger.page(query.filter(user), query.number());
        var sums = page.sums();
        return new Listed(page.movements().stream().map(Shown::of).toList(), page.number(), page.pages(), page.count(),
                new Totals(sums.admitted(), sums.lost(), sums.net(), sums.founded(), sums.referred()));
    }

    @GetMapping("/{id}")
    Shown one(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return Shown.of(ledger.find(id, MembershipWeb.scope(user)));
    }

    @PostMapping
    ResponseEntity<?> record(@RequestBody Asked asked, @RequestHeader("Idempotency-Key") String key,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request) {
        return posts.once(key, request, asked, () -> created(membership.record(entry(asked), MembershipWeb.scope(user))));
    }

    @PostMapping("/{id}/corrections")
    ResponseEntity<?> correct(@PathVariable UUID id, @RequestBody Correction asked,
            @RequestHeader("Idempotency-Key") String key, @AuthenticationPrincipal CurrentUser user, HttpServletRequest request) {
        return posts.once(key, request, asked, () -> created(membership.correct(id,
                asked.amount == null ? 0 : asked.amount, asked.why == null ? "" : asked.why, Source.API, MembershipWeb.scope(user))));
    }

    private static ResponseEntity<?> created(Recording answer) {
        return switch (answer) {
            case Recorded(var id) -> ResponseEntity.created(URI.create("/api/v1/movements/" + id)).body(new Created(id));
            case Recording.Refused(var flaws) -> throw new Refused(flaws);
        };
    }

    private static Entry entry(Asked asked) {
        var missing = new ArrayList<Message>();
        var unit = given("unit", asked.unit, missing);
        var day = given("day", asked.day, missing);
        var kind = given("kind", asked.kind, missing);
        var reason = given("reason", asked.reason, missing);
        var sector = given("sector", asked.sector, missing);
        var amount = given("amount", asked.amount, missing);
        if (unit == null || day == null || kind == null || reason == null || sector == null || amount == null) {
            throw new Refused(missing);
        }
        return Entry.counted(new UnitId(unit), day, kind, reason, sector, amount, asked.note == null ? "" : asked.note, Source.API);
    }

    private static <T> @Nullable T given(String field, @Nullable T value, List<Message> missing) {
        if (value == null) {
            missing.add(Message.of("membership.api.missing", field));
        }
        return value;
    }
}
