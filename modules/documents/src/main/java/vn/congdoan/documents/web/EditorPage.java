package vn.congdoan.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Saving;
import vn.congdoan.documents.drafting.Stage;
import vn.congdoan.documents.drafting.Writing;
import vn.congdoan.kernel.Message;
import vn.congdoan.spi.layout.Placeholder;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// One document: its editor while it is a draft, its sheet afterwards.
@Controller
@RequestMapping("/documents/{id}")
class EditorPage {

    private final Papers papers;
    private final Writing writing;
    private final Shown shown;
    private final Desk desk;
    private final Given given;
    private final FormPosts posts;

    EditorPage(Papers papers, Writing writing, Shown shown, Desk desk, Given given, FormPosts posts) {
        this.papers = papers;
        this.writing = writing;
        this.shown = shown;
        this.desk = desk;
        this.given = given;
        this.posts = posts;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model, @AuthenticationPrincipal CurrentUser user) {
        var paper = shown.get(id, user);
        if (!paper.editable()) {
            desk.head(model, paper, user);
            // what was issued is shown by its frozen file, never composed again with the figures of today
            model.addAttribute("screen", Stage.OUTSIDE.contains(paper.stage()) ? null : given.screen(given.standing(id)));
            return "documents/sheet";
        }
        var newest = papers.text(id);
        var working = writing.working(id).filter(copy -> !copy.wording().equals(newest.wording()));
        var words = working.map(copy -> copy.wording()).orElse(newest.wording());
        desk.editor(model, paper, WordingForm.of(words), working.map(copy -> copy.base()).orElse(newest.number()), user);
        model.addAttribute("working", working.orElse(null));
        compose(id, WordingForm.of(words), model);
        return "documents/editor";
    }

    /// Figures are asked for before the form's transaction begins.
    @PostMapping
    String save(@PathVariable UUID id, @RequestParam MultiValueMap<String, String> sent, @RequestParam int base,
            @RequestParam(defaultValue = "") String note, @RequestParam("_key") String key, Model model,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        var form = WordingForm.of(sent);
        List<Placeholder> figures = form.subject().contains("{{") ? papers.figures(id) : List.of();
        var view = posts.once(key, request, () -> switch (writing.save(id, base, form.wording(), note, figures)) {
            case Saving.Saved(var number, var merged) -> {
                Flash.done(redirect, Message.of(merged ? "documents.saved.merged" : "documents.saved", number));
                yield "redirect:/documents/" + id;
            }
            case Saving.Refused(var reasons) -> {
                model.addAttribute("reasons", reasons);
                yield "documents/editor";
            }
            case Saving.Clashed clashed -> {
                model.addAttribute("clashed", clashed);
                yield "documents/clash";
            }
        });
        return view.startsWith("redirect:") ? view : notSaved(view, id, form, base, model, user, response);
    }

    private String notSaved(String view, UUID id, WordingForm form, int base, Model model, CurrentUser user, HttpServletResponse response) {
        if (model.getAttribute("clashed") instanceof Saving.Clashed clashed) {
            response.setStatus(HttpStatus.CONFLICT.value());
            desk.editor(model, papers.get(id), WordingForm.of(clashed.merged()), clashed.theirs().number(), user);
            model.addAttribute("differences", Difference.between(clashed.theirs().wording(), clashed.mine()));
            return view;
        }
        var paper = papers.get(id);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        desk.editor(model, paper, form, base, user);
        compose(id, form, model);
        return view;
    }

    private void compose(UUID id, WordingForm form, Model model) {
        var composed = papers.compose(id, form.wording());
        model.addAttribute("flaws", Remark.of(composed));
        model.addAttribute("screen", given.screen(composed.document()));
    }

    @PostMapping("/working/drop")
    String drop(@PathVariable UUID id, @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            writing.drop(papers.get(id).id());
            Flash.done(redirect, Message.of("documents.working.dropped"));
            return "redirect:/documents/" + id;
        });
    }
}
