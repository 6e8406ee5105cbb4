package vn.congdoan.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

/// Where the platform operator brings federations onto the deployment.
@Controller
@RequestMapping("/platform/federations")
class PlatformFederationsPage {

    private final Organisation organisation;
    private final FormPosts posts;

    PlatformFederationsPage(Organisation organisation, FormPosts posts) {
        this.organisation = organisation;
        this.posts = posts;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("federations", organisation.federations());
        return "organisation/federations";
    }

    /// Options for a select; the confederation has no federation's people.
    @GetMapping("/options")
    String options(@RequestParam(required = false) @Nullable Long chosen, Model model) {
        model.addAttribute("chosen", chosen);
        model.addAttribute("federations", organisation.federations());
        return "organisation/federations :: options";
    }

    @GetMapping("/new")
    String blank(Model model) {
        return form(LetterheadForm.blank(), model);
    }

    @PostMapping
    String found(@ModelAttribute LetterheadForm form, @RequestParam("_key") String key, HttpServletRequest request,
            HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var code = Objects.requireNonNullElse(form.code(), "").strip();
        return posts.once(key, request, () -> Answers.page(
                organisation.found(code, Boolean.TRUE.equals(form.confederation()), form.letterhead()), federation -> {
            Flash.done(redirect, Message.of("organisation.federation.founded", federation.letterhead().name()));
            return "redirect:/platform/federations";
        }, reasons -> {
            response.setStatus(Answers.REFUSED.value());
            model.addAttribute("reasons", reasons);
            return form(form, model);
        }));
    }

    private static String form(LetterheadForm form, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("letterhead", form.letterhead());
        return "organisation/federation-new";
    }
}
