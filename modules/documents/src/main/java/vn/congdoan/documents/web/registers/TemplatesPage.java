package vn.congdoan.documents.web.registers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import vn.congdoan.access.Role;
import vn.congdoan.documents.Marks;
import vn.congdoan.documents.drafting.DocumentType;
import vn.congdoan.documents.drafting.recipients.Groups;
import vn.congdoan.documents.drafting.templates.Keeping;
import vn.congdoan.documents.drafting.templates.Templates;
import vn.congdoan.documents.markup.MarkupHelp;
import vn.congdoan.documents.web.WordingForm;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// The federation's templates. They are made from documents; here they are looked at, changed and retired.
@Controller
@RequestMapping("/documents/templates")
class TemplatesPage {

    private final Templates templates;
    private final Groups groups;
    private final FormPosts posts;

    TemplatesPage(Templates templates, Groups groups, FormPosts posts) {
        this.templates = templates;
        this.groups = groups;
        this.posts = posts;
    }

    @GetMapping
    String list(Model model, @AuthenticationPrincipal CurrentUser user) {
        model.addAttribute("templates", templates.all());
        model.addAttribute("edits", user.is(Role.FEDERATION_ADMIN));
        return "documents/templates";
    }

    @GetMapping("/{template}")
    String one(@PathVariable UUID template, Model model, @AuthenticationPrincipal CurrentUser user) {
        return form(template, templates.get(template).name(), WordingForm.of(templates.words(template)), model, user);
    }

    private String form(UUID id, String name, WordingForm form, Model model, CurrentUser user) {
        model.addAttribute("template", templates.get(id));
        model.addAttribute("name", name);
        model.addAttribute("form", form);
        model.addAttribute("types", DocumentType.ALL);
        model.addAttribute("urgencies", Marks.Urgency.values());
        model.addAttribute("groups", groups.all());
        model.addAttribute("helpLines", MarkupHelp.LINES);
        model.addAttribute("helpWords", MarkupHelp.WORDS);
        model.addAttribute("edits", user.is(Role.FEDERATION_ADMIN));
        return "documents/template";
    }

    @PostMapping("/{template}")
    String change(@PathVariable UUID template, @RequestParam MultiValueMap<String, String> sent, @RequestParam int version,
            @RequestParam(defaultValue = "") String name, @RequestParam("_key") String key, Model model,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        var form = WordingForm.of(sent);
        return posts.once(key, request, () -> switch (templates.change(template, version, name, form.wording())) {
            case Keeping.Kept kept -> {
                Flash.done(redirect, Message.of("documents.template.kept", name));
                yield "redirect:/documents/templates";
            }
            case Keeping.Refused(var reasons) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("reasons", reasons);
                yield form(template, name, form, model, user);
            }
        });
    }

    @PostMapping("/{template}/retired")
    String retire(@PathVariable UUID template, @RequestParam int version, @RequestParam boolean retired, @RequestParam("_key") String key,
            HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            templates.retire(template, version, retired);
            Flash.done(redirect, Message.of(retired ? "documents.template.retired" : "documents.template.back", templates.get(template).name()));
            return "redirect:/documents/templates";
        });
    }
}
