package vn.congdoan.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
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
import vn.congdoan.documents.Composer.Callable;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Saving;
import vn.congdoan.documents.drafting.Stage;
import vn.congdoan.documents.drafting.TextVersion;
import vn.congdoan.documents.drafting.Wording;
import vn.congdoan.documents.drafting.Writing;
import vn.congdoan.platform.NotFound;
import vn.congdoan.spi.layout.Placeholder;
import vn.congdoan.web.ApiPosts;
import vn.congdoan.web.Refused;
import vn.congdoan.web.Texts;

/// The text of documents for programs: versions, saving, flaws, files.
@RestController
@RequestMapping("/api/v1/documents/{id}")
class TextsApi {

    private final Papers papers;
    private final Writing writing;
    private final Shown shown;
    private final Given given;
    private final Texts texts;
    private final ApiPosts posts;

    TextsApi(Papers papers, Writing writing, Shown shown, Given given, Texts texts, ApiPosts posts) {
        this.papers = papers;
        this.writing = writing;
        this.shown = shown;
        this.given = given;
        this.texts = texts;
        this.posts = posts;
    }

    /// @param base number of the version that the words began with
    record TextBody(int base, Wording wording, @Nullable String note) {
    }

    /// @param field of the wording's draft; its lines count from 1
    record FlawView(String field, int line, String code, String message, boolean warning) {
    }

    /// @param outcome `saved`, `merged` or `clashed`
    /// @param number  of the version that holds the words; when they clash, of the newest
    record SavingView(String outcome, int number, @Nullable Wording theirs, @Nullable Wording merged, List<String> clashes) {
    }

    @GetMapping("/text")
    TextVersion newest(@PathVariable UUID id) {
        return papers.text(id);
    }

    @GetMapping("/texts")
    List<TextVersion> all(@PathVariable UUID id) {
        return papers.texts(id);
    }

    @GetMapping("/texts/{number}")
    TextVersion one(@PathVariable UUID id, @PathVariable int number) {
        return papers.text(id, number);
    }

    /// 409 with both wordings when somebody else changed the same lines meanwhile.
    @PutMapping("/text")
    ResponseEntity<?> save(@PathVariable UUID id, @RequestBody TextBody body, @RequestHeader("Idempotency-Key") String key,
            HttpServletRequest request) {
        List<Placeholder> figures = papers.figures(id);
        return posts.once(key, request, body, () -> answer(writing.save(id, body.base(), body.wording(), body.note() == null ? "" : body.note(), figures)));
    }

    @PostMapping("/texts/{number}/restore")
    ResponseEntity<?> restore(@PathVariable UUID id, @PathVariable int number, @RequestHeader("Idempotency-Key") String key,
            HttpServletRequest request) {
        List<Placeholder> figures = papers.figures(id);
        return posts.once(key, request, "", () -> answer(writing.restore(id, number, "", figures)));
    }

    private static ResponseEntity<SavingView> answer(Saving saving) {
        return switch (saving) {
            case Saving.Saved(var number, var merged) ->
                    ResponseEntity.ok(new SavingView(merged ? "merged" : "saved", number, null, null, List.of()));
            case Saving.Clashed clashed -> ResponseEntity.status(HttpStatus.CONFLICT).body(new SavingView("clashed",
                    clashed.theirs().number(), clashed.theirs().wording(), clashed.merged(), clashed.clashes().stream().map(part -> part.code()).toList()));
            case Saving.Refused(var reasons) -> throw new Refused(reasons);
        };
    }

    @GetMapping("/flaws")
    List<FlawView> flaws(@PathVariable UUID id) {
        return Remark.of(papers.compose(id)).stream().map(remark -> new FlawView(remark.field(), remark.line(), remark.message().key(),
                texts.of(remark.message()), remark.warning())).toList();
    }

    @GetMapping("/placeholders")
    List<Callable> placeholders(@PathVariable UUID id) {
        return papers.callables(id);
    }

    @GetMapping("/document.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return given.pdf(given.standing(draft(id, user)));
    }

    @GetMapping("/document.docx")
    ResponseEntity<byte[]> docx(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return given.docx(given.standing(draft(id, user)));
    }

    @GetMapping("/document.html")
    ResponseEntity<String> html(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return ResponseEntity.ok().contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .body(given.screen(given.standing(draft(id, user))));
    }

    private UUID draft(UUID id, CurrentUser user) {
        if (Stage.OUTSIDE.contains(shown.get(id, user).stage())) {
            throw new NotFound("draft");
        }
        return id;
    }
}
