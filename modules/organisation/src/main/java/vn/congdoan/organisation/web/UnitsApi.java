package vn.congdoan.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.organisation.Directory;
import vn.congdoan.organisation.Directory.UnitQuery;
import vn.congdoan.organisation.Organisation;
import vn.congdoan.organisation.Unit;
import vn.congdoan.organisation.UnitDraft;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.web.ApiPosts;

/// Units for other programs.
@RestController
@RequestMapping("/api/v1/units")
class UnitsApi {

    private final Organisation organisation;
    private final Directory directory;
    private final ApiPosts posts;

    UnitsApi(Organisation organisation, Directory directory, ApiPosts posts) {
        this.organisation = organisation;
        this.directory = directory;
        this.posts = posts;
    }

    record UnitJson(UUID id, long version, @Nullable UUID parentId, List<UUID> path, String name, String kind,
            int displayOrder, @Nullable String externalId, boolean active, @Nullable LocalDate foundedOn) {

        static UnitJson of(Unit unit) {
            var parent = unit.parent();
            return new UnitJson(unit.id().value(), unit.version(), parent == null ? null : parent.value(),
                    unit.path().stream().map(UnitId::value).toList(), unit.name(), unit.kind(), unit.displayOrder(),
                    unit.externalId(), unit.active(), unit.foundedOn());
        }
    }

    record UnitBody(@Nullable Long version, @Nullable UUID parentId, @Nullable String name, @Nullable String kind,
            @Nullable Integer displayOrder, @Nullable String externalId, @Nullable Boolean active,
            @Nullable LocalDate foundedOn) {

        UnitDraft draft() {
            return new UnitDraft(parentId == null ? null : new UnitId(parentId), Objects.requireNonNullElse(name, ""),
                    Objects.requireNonNullElse(kind, ""), displayOrder, externalId, !Boolean.FALSE.equals(active), foundedOn);
        }
    }

    @GetMapping
    PageJson<UnitJson> list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "true") boolean active, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size, @AuthenticationPrincipal CurrentUser user) {
        return PageJson.of(directory.search(new UnitQuery(q, kind, active, page, size), user.scope()), UnitJson::of);
    }

    @GetMapping("/{id}")
    ResponseEntity<UnitJson> one(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return tagged(directory.unit(new UnitId(id), user.scope()));
    }

    @PostMapping
    ResponseEntity<?> establish(@RequestBody UnitBody body, @RequestHeader("Idempotency-Key") String key,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request) {
        inScope(body.parentId(), user);
        return posts.once(key, request, body, () -> {
            var unit = Answers.orRefuse(organisation.establish(body.draft()));
            return ResponseEntity.created(URI.create("/api/v1/units/" + unit.id().value())).body(UnitJson.of(unit));
        });
    }

    @PutMapping("/{id}")
    ResponseEntity<UnitJson> change(@PathVariable UUID id, @RequestBody UnitBody body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal CurrentUser user) {
        inScope(id, user);
        inScope(body.parentId(), user);
        return tagged(Answers.orRefuse(organisation.change(new UnitId(id), Version.of(ifMatch, body.version()), body.draft())));
    }

    private void inScope(@Nullable UUID unit, CurrentUser user) {
        if (unit != null) {
            directory.unit(new UnitId(unit), user.scope());
        }
    }

    private static ResponseEntity<UnitJson> tagged(Unit unit) {
        return ResponseEntity.ok().eTag(Version.tag(unit.version())).body(UnitJson.of(unit));
    }
}
