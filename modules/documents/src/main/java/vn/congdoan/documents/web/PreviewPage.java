package vn.congdoan.documents.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Stage;
import vn.congdoan.documents.drafting.Writing;
import vn.congdoan.platform.NotFound;

/// A draft as it would look, on the screen and as a file, saved or not.
@Controller
@RequestMapping("/documents/{id}")
class PreviewPage {

    private final Papers papers;
    private final Writing writing;
    private final Shown shown;
    private final Given given;

    PreviewPage(Papers papers, Writing writing, Shown shown, Given given) {
        this.papers = papers;
        this.writing = writing;
        this.shown = shown;
        this.given = given;
    }

    /// Shows what is in the form and keeps it as the writer's working copy: whoever closes the page finds it again.
    /// Needs no key, as keeping the same words twice is keeping them once.
    ///
    /// @param keep whether something was typed since the page was opened
    @PostMapping("/preview")
    String preview(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, @RequestParam int base,
            @RequestParam(defaultValue = "false") boolean keep, Model model) {
        var wording = WordingForm.of(sent).wording();
        var composed = papers.compose(id, wording);
        if (keep) {
            writing.keep(id, base, wording);
        }
        model.addAttribute("flaws", Remark.of(composed));
        model.addAttribute("screen", given.screen(composed.document()));
        return "documents/parts :: preview";
    }

    @PostMapping("/unsaved.pdf")
    ResponseEntity<byte[]> unsavedPdf(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return given.pdf(papers.compose(id, WordingForm.of(sent).wording()).document());
    }

    @PostMapping("/unsaved.docx")
    ResponseEntity<byte[]> unsavedDocx(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent) {
        return given.docx(papers.compose(id, WordingForm.of(sent).wording()).document());
    }

    @GetMapping("/document.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return given.pdf(given.standing(inside(id, user)));
    }

    @GetMapping("/document.docx")
    ResponseEntity<byte[]> docx(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user) {
        return given.docx(given.standing(inside(id, user)));
    }

    /// What was issued is given out as it was issued, never printed again.
    private UUID inside(UUID id, CurrentUser user) {
        if (Stage.OUTSIDE.contains(shown.get(id, user).stage())) {
            throw new NotFound("draft");
        }
        return id;
    }
}
