package vn.congdoan.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.documents.drafting.Paper;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Prepared;
import vn.congdoan.documents.drafting.Sought;
import vn.congdoan.documents.drafting.Stage;
import vn.congdoan.documents.drafting.Starting;
import vn.congdoan.documents.drafting.Wording;
import vn.congdoan.documents.drafting.templates.Templates;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.ApiPosts;
import vn.congdoan.web.Refused;

/// Documents for programs: list, start, look at. Their text is at [TextsApi].
@RestController
@RequestMapping("/api/v1/documents")
class DocumentsApi {

    private static final int MOST = 200;

    private final Papers papers;
    private final Templates templates;
    private final Shown shown;
    private final ApiPosts posts;

    DocumentsApi(Papers papers, Templates templates, Shown shown, ApiPosts posts) {
        this.papers = papers;
        this.templates = templates;
        this.shown = shown;
        this.posts = posts;
    }

    /// About a thing (`matterKind`, `matter`, `layout`), with the words of a template, or with words of its own.
    record StartBody(@Nullable String matterKind, @Nullable String matter, @Nullable String layout, @Nullable UUID template,
            @Nullable Wording wording) {
    }

    @GetMapping
    List<Paper> list(@RequestParam Optional<String> stage, @RequestParam Optional<String> matterKind, @RequestParam Optional<String> matter,
            @RequestParam Optional<String> type, @RequestParam Optional<Integer> year, @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int from, @AuthenticationPrincipal CurrentUser user) {
        var about = matterKind.flatMap(kind -> matter.map(thing -> new Sought.About(kind, thing)));
        var stages = stage.map(asked -> Set.of(stage(asked))).orElse(Set.of());
        return papers.list(Shown.narrowed(new Sought(stages, about, type, year, q), user), Math.max(0, from), MOST);
    }

    private static Stage stage(String asked) {
        return java.util.Arrays.stream(Stage.values()).filter(s -> s.code().equals(asked)).findFirst()
                .orElseThrow(() -> new Refused(Message.of("documents.refused.stage", asked)));
    }

    @GetMapping("/{id}")
    Paper one(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return shown.get(id, user);
    }

    @PostMapping
    ResponseEntity<?> start(@RequestBody StartBody body, @RequestHeader("Idempotency-Key") String key, HttpServletRequest request) {
        var prepared = prepared(body);
        return posts.once(key, request, body, () -> switch (papers.start(prepared)) {
            case Starting.Started(var id) -> ResponseEntity.created(URI.create("/api/v1/documents/" + id)).body(papers.get(id));
            case Starting.Refused(var reasons) -> throw new Refused(reasons);
        });
    }

    private Prepared prepared(StartBody body) {
        var template = body.template();
        var words = template != null ? templates.words(template) : body.wording();
        var kind = body.matterKind();
        if (kind == null || kind.isEmpty()) {
            return papers.prepare(words == null ? Wording.EMPTY : words);
        }
        var matter = body.matter() == null ? "" : body.matter();
        var layout = body.layout() == null ? "" : body.layout();
        return words == null ? papers.prepare(kind, matter, layout) : papers.prepare(kind, matter, layout, words);
    }
}
