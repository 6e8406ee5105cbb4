package vn.congdoan.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Saving;
import vn.congdoan.documents.drafting.Writing;
import vn.congdoan.kernel.Message;
import vn.congdoan.spi.layout.Placeholder;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;
import vn.congdoan.web.Texts;

/// All that was ever saved of a document: shown, compared, made the newest again.
@Controller
@RequestMapping("/documents/{id}/versions")
class VersionsPage {

    private final Papers papers;
    private final Writing writing;
    private final Shown shown;
    private final Desk desk;
    private final FormPosts posts;
    private final Texts texts;

    VersionsPage(Papers papers, Writing writing, Shown shown, Desk desk, FormPosts posts, Texts texts) {
        this.papers = papers;
        this.writing = writing;
        this.shown = shown;
        this.desk = desk;
        this.posts = posts;
        this.texts = texts;
    }

    /// @param from compared with `to`; 0 compares with the one before it
    /// @param to   0 is the newest
    @GetMapping
    String list(@PathVariable UUID id, @RequestParam(defaultValue = "0") int from, @RequestParam(defaultValue = "0") int to,
            Model model, @AuthenticationPrincipal CurrentUser user) {
        var paper = shown.get(id, user);
        desk.head(model, paper, user);
        var newer = papers.text(id, to == 0 ? paper.text() : to);
        model.addAttribute("versions", papers.texts(id));
        model.addAttribute("newer", newer);
        model.addAttribute("form", WordingForm.of(newer.wording()));
        if (newer.number() > 1 || from > 0) {
            var older = papers.text(id, from == 0 ? newer.number() - 1 : from);
            model.addAttribute("older", older);
            model.addAttribute("differences", Difference.between(older.wording(), newer.wording()));
        }
        return "documents/versions";
    }

    /// The note of the new version is kept in Vietnamese, as the versions are the office's and not one reader's.
    @PostMapping("/{number}/restore")
    String restore(@PathVariable UUID id, @PathVariable int number, @RequestParam("_key") String key, HttpServletRequest request,
            RedirectAttributes redirect) {
        List<Placeholder> figures = papers.text(id, number).wording().draft().subject().contains("{{") ? papers.figures(id) : List.of();
        var note = texts.of(Message.of("documents.note.restored", number), Locale.of("vi"));
        return posts.once(key, request, () -> {
            switch (writing.restore(id, number, note, figures)) {
                case Saving.Saved(var made, var merged) -> Flash.done(redirect, Message.of("documents.restored", number, made));
                case Saving.Refused(var reasons) -> Flash.refused(redirect, reasons);
                case Saving.Clashed clashed -> throw new IllegalStateException("restoring begins with the newest version");
            }
            return "redirect:/documents/" + id;
        });
    }
}
