package vn.congdoan.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.templates.Keeping;
import vn.congdoan.documents.drafting.templates.Templates;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// Makes a template of the words of a document.
@Controller
class TemplateKeeping {

    private final Papers papers;
    private final Templates templates;
    private final FormPosts posts;

    TemplateKeeping(Papers papers, Templates templates, FormPosts posts) {
        this.papers = papers;
        this.templates = templates;
        this.posts = posts;
    }

    @PostMapping("/documents/{id}/template")
    String keep(@PathVariable UUID id, @RequestParam(defaultValue = "") String name, @RequestParam("_key") String key,
            HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            var paper = papers.get(id);
            return switch (templates.keep(paper.matterKind(), paper.layout(), name, papers.text(id).wording())) {
                case Keeping.Kept(var template) -> {
                    Flash.done(redirect, Message.of("documents.template.kept", name));
                    yield "redirect:/documents/templates/" + template;
                }
                case Keeping.Refused(var reasons) -> {
                    Flash.refused(redirect, reasons);
                    yield "redirect:/documents/" + id;
                }
            };
        });
    }
}
