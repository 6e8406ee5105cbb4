package vn.congdoan.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.Organisation;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// Where a federation's admin says how its documents are headed.
@Controller
@RequestMapping("/admin/federation")
class FederationPage {

    private static final String VIEW = "organisation/federation";

    private final Organisation organisation;
    private final FormPosts posts;

    FederationPage(Organisation organisation, FormPosts posts) {
        this.organisation = organisation;
        this.posts = posts;
    }

    @GetMapping
    String show(Model model) {
        var federation = organisation.federation();
        return form(LetterheadForm.of(federation), federation.code(), model);
    }

    @PostMapping
    String describe(@ModelAttribute LetterheadForm form, @RequestParam("_key") String key, HttpServletRequest request,
            HttpServletResponse response, Model model, RedirectAttributes redirect) {
        long version = Objects.requireNonNullElse(form.version(), 0L);
        return posts.once(key, request, () -> Answers.page(organisation.describe(version, form.letterhead()), federation -> {
            Flash.done(redirect, Message.of("organisation.federation.saved"));
            return "redirect:/admin/federation";
        }, reasons -> {
            response.setStatus(Answers.REFUSED.value());
            model.addAttribute("reasons", reasons);
            return form(form, organisation.federation().code(), model);
        }));
    }

    private static String form(LetterheadForm form, String code, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("code", code);
        model.addAttribute("letterhead", form.letterhead());
        return VIEW;
    }
}
