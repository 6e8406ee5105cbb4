package vn.congdoan.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.documents.drafting.DocumentType;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Starting;
import vn.congdoan.documents.drafting.Wording;
import vn.congdoan.documents.drafting.templates.Templates;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// A new document: about a thing of the product, with the words of its layout or of a template; or free.
@Controller
@RequestMapping("/documents")
class StartPage {

    private final Papers papers;
    private final Templates templates;
    private final FormPosts posts;

    StartPage(Papers papers, Templates templates, FormPosts posts) {
        this.papers = papers;
        this.templates = templates;
        this.posts = posts;
    }

    /// @param layouts  what can be written, each with the templates for it
    record Offer(String layout, String name, List<vn.congdoan.documents.drafting.templates.Template> templates) {
    }

    /// @param kind   of things, empty for a free document
    @GetMapping("/new")
    String form(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String matter, Model model) {
        var offers = kind.isEmpty() ? Stream.<Offer>empty() : papers.offered(kind, matter).stream()
                .map(offered -> new Offer(offered.layout(), offered.name(), templates.offered(kind, offered.layout())));
        model.addAttribute("kind", kind);
        model.addAttribute("matter", matter);
        model.addAttribute("offers", offers.toList());
        model.addAttribute("templates", templates.offered("", ""));
        model.addAttribute("types", DocumentType.ALL);
        return "documents/new";
    }

    /// The plugin is asked before the form's transaction begins, which holds nothing but the key meanwhile.
    @PostMapping
    String start(@RequestParam(defaultValue = "") String kind, @RequestParam(defaultValue = "") String matter,
            @RequestParam(defaultValue = "") String layout, @RequestParam(defaultValue = "") String template,
            @RequestParam(defaultValue = "") String type, @RequestParam(defaultValue = "") String subject,
            @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        var chosen = PapersPage.id(template);
        var start = kind.isEmpty()
                ? papers.prepare(chosen == null ? blank(type, subject) : withSubject(templates.words(chosen), subject))
                : chosen == null ? papers.prepare(kind, matter, layout) : papers.prepare(kind, matter, layout, templates.words(chosen));
        return posts.once(key, request, () -> switch (papers.start(start)) {
            case Starting.Started(var id) -> "redirect:/documents/" + id;
            case Starting.Refused(var reasons) -> {
                Flash.refused(redirect, reasons);
                redirect.addAttribute("kind", kind).addAttribute("matter", matter);
                yield "redirect:/documents/new";
            }
        });
    }

    private static Wording blank(String type, String subject) {
        var code = DocumentType.ALL.stream().filter(known -> known.name().equals(type)).map(DocumentType::code).findFirst().orElse("");
        return Wording.of(new Draft(type, code, subject, "", List.of(), "", new Signature(List.of("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"), ""), List.of("Lưu: VT.")));
    }

    private static Wording withSubject(Wording words, String subject) {
        if (subject.isBlank()) {
            return words;
        }
        var draft = words.draft();
        return new Wording(new Draft(draft.type(), draft.typeCode(), subject, draft.authority(), draft.legalBases(), draft.text(),
                draft.signature(), draft.recipients()), words.marks());
    }
}
