package vn.congdoan.documents.web.registers;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congdoan.documents.drafting.bases.Bases;
import vn.congdoan.documents.drafting.bases.Basis;
import vn.congdoan.documents.drafting.bases.Cited;
import vn.congdoan.documents.drafting.bases.Registering;
import vn.congdoan.documents.drafting.recipients.Group;
import vn.congdoan.documents.drafting.recipients.Grouping;
import vn.congdoan.documents.drafting.recipients.Groups;
import vn.congdoan.documents.drafting.recipients.Recipient;
import vn.congdoan.documents.drafting.templates.Template;
import vn.congdoan.documents.drafting.templates.Templates;
import vn.congdoan.web.ApiPosts;
import vn.congdoan.web.Refused;

/// Cited documents, groups of recipients and templates for programs.
@RestController
@RequestMapping("/api/v1")
class RegistersApi {

    private static final int MOST = 100;

    private final Bases bases;
    private final Groups groups;
    private final Templates templates;
    private final ApiPosts posts;

    RegistersApi(Bases bases, Groups groups, Templates templates, ApiPosts posts) {
        this.bases = bases;
        this.groups = groups;
        this.templates = templates;
        this.posts = posts;
    }

    /// @param citation the line among legal bases
    record BasisView(Basis basis, String citation, String brief) {

        static BasisView of(Basis basis) {
            return new BasisView(basis, basis.cited().line(), basis.cited().brief());
        }
    }

    record BasisBody(Cited cited, boolean inForce, int version) {
    }

    record GroupBody(String code, String name, List<Recipient> members, int version) {
    }

    @GetMapping("/legal-bases")
    List<BasisView> bases(@RequestParam(defaultValue = "") String q) {
        return bases.list(q, 0, MOST).stream().map(BasisView::of).toList();
    }

    @PostMapping("/legal-bases")
    ResponseEntity<?> register(@RequestBody Cited body, @RequestHeader("Idempotency-Key") String key, HttpServletRequest request) {
        return posts.once(key, request, body, () -> basis(bases.register(body)));
    }

    @PutMapping("/legal-bases/{basis}")
    ResponseEntity<?> change(@PathVariable UUID basis, @RequestBody BasisBody body, @RequestHeader("Idempotency-Key") String key,
            HttpServletRequest request) {
        return posts.once(key, request, body, () -> basis(bases.change(basis, body.version(), body.cited(), body.inForce())));
    }

    private ResponseEntity<?> basis(Registering registering) {
        return switch (registering) {
            case Registering.Registered(var id) -> ResponseEntity.created(URI.create("/api/v1/legal-bases/" + id)).body(BasisView.of(bases.get(id)));
            case Registering.Refused(var reasons) -> throw new Refused(reasons);
        };
    }

    @GetMapping("/recipient-groups")
    List<Group> groups() {
        return groups.all();
    }

    @PostMapping("/recipient-groups")
    ResponseEntity<?> make(@RequestBody GroupBody body, @RequestHeader("Idempotency-Key") String key, HttpServletRequest request) {
        return posts.once(key, request, body, () -> group(groups.make(body.code(), body.name(), body.members())));
    }

    @PutMapping("/recipient-groups/{group}")
    ResponseEntity<?> change(@PathVariable UUID group, @RequestBody GroupBody body, @RequestHeader("Idempotency-Key") String key,
            HttpServletRequest request) {
        return posts.once(key, request, body, () -> group(groups.change(group, body.version(), body.name(), body.members())));
    }

    private ResponseEntity<?> group(Grouping grouping) {
        return switch (grouping) {
            case Grouping.Grouped(var id, var code) -> ResponseEntity.created(URI.create("/api/v1/recipient-groups/" + id)).body(groups.get(id));
            case Grouping.Refused(var reasons) -> throw new Refused(reasons);
        };
    }

    @GetMapping("/document-templates")
    List<Template> templates() {
        return templates.all();
    }
}
