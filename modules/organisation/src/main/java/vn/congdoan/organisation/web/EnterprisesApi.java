package vn.congdoan.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
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
import vn.congdoan.organisation.Directory.EnterpriseQuery;
import vn.congdoan.organisation.Directory.Order;
import vn.congdoan.organisation.Enterprise;
import vn.congdoan.organisation.Organisation;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.imports.Imports;
import vn.congdoan.organisation.web.EnterpriseJson.EnterpriseBody;
import vn.congdoan.organisation.web.EnterpriseJson.FoundingBody;
import vn.congdoan.organisation.web.EnterpriseJson.SurveyBody;
import vn.congdoan.organisation.web.UnitsApi.UnitJson;
import vn.congdoan.web.ApiPosts;

/// Enterprises, their workforce and the founding of their unions, for other programs.
@RestController
@RequestMapping("/api/v1/enterprises")
class EnterprisesApi {

    private final Organisation organisation;
    private final Directory directory;
    private final Imports imports;
    private final ApiPosts posts;

    EnterprisesApi(Organisation organisation, Directory directory, Imports imports, ApiPosts posts) {
        this.organisation = organisation;
        this.directory = directory;
        this.imports = imports;
        this.posts = posts;
    }

    @GetMapping
    PageJson<EnterpriseJson> list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "false") boolean withoutUnion, @RequestParam(required = false) @Nullable Integer minWorkers,
            @RequestParam(defaultValue = "false") boolean stable, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int size, @AuthenticationPrincipal CurrentUser user) {
        var query = new EnterpriseQuery(q, unit, withoutUnion, minWorkers, stable, Order.REGISTRY, page, size);
        return PageJson.of(directory.enterprises(query, user.scope()), line -> EnterpriseJson.of(line.enterprise()));
    }

    @GetMapping("/{id}")
    ResponseEntity<EnterpriseJson> one(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return tagged(directory.enterprise(new EnterpriseId(id), user.scope()));
    }

    @PostMapping
    ResponseEntity<?> register(@RequestBody EnterpriseBody body, @RequestHeader("Idempotency-Key") String key,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request) {
        var draft = body.draft();
        directory.unit(draft.unit(), user.scope());
        return posts.once(key, request, body, () -> {
            var now = Answers.orRefuse(organisation.register(draft, body.survey(imports.today())));
            return ResponseEntity.created(URI.create("/api/v1/enterprises/" + now.id().value())).body(EnterpriseJson.of(now));
        });
    }

    @PutMapping("/{id}")
    ResponseEntity<EnterpriseJson> change(@PathVariable UUID id, @RequestBody EnterpriseBody body,
            @RequestHeader(name = "If-Match", required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal CurrentUser user) {
        var known = directory.enterprise(new EnterpriseId(id), user.scope());
        var draft = body.draft();
        directory.unit(draft.unit(), user.scope());
        return tagged(Answers.orRefuse(organisation.change(known.id(), Version.of(ifMatch, body.version()), draft)));
    }

    /// Adds a count; telling the same one again changes nothing.
    @PutMapping("/{id}/workforce")
    ResponseEntity<EnterpriseJson> survey(@PathVariable UUID id, @RequestBody SurveyBody body,
            @AuthenticationPrincipal CurrentUser user) {
        var known = directory.enterprise(new EnterpriseId(id), user.scope());
        return tagged(Answers.orRefuse(organisation.survey(known.id(), body.survey(imports.today()))));
    }

    /// Founds the union of an enterprise and answers with the new unit.
    @PostMapping("/{id}/union")
    ResponseEntity<?> found(@PathVariable UUID id, @RequestBody FoundingBody body, @RequestHeader("Idempotency-Key") String key,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request) {
        var known = directory.enterprise(new EnterpriseId(id), user.scope());
        return posts.once(key, request, body, () -> {
            var union = Answers.orRefuse(organisation.found(body.founding(known, imports.today())));
            return ResponseEntity.created(URI.create("/api/v1/units/" + union.id().value())).body(UnitJson.of(union));
        });
    }

    private static ResponseEntity<EnterpriseJson> tagged(Enterprise enterprise) {
        return ResponseEntity.ok().eTag(Version.tag(enterprise.version())).body(EnterpriseJson.of(enterprise));
    }
}
