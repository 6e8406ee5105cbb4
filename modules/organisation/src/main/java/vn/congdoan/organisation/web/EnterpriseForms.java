package vn.congdoan.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.CountSource;
import vn.congdoan.organisation.Directory;
import vn.congdoan.organisation.Enterprise;
import vn.congdoan.organisation.Organisation;
import vn.congdoan.organisation.Survey;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.imports.Imports;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// Where enterprises are registered and changed, and counts of their workers entered.
@Controller
class EnterpriseForms {

    private final Organisation organisation;
    private final Directory directory;
    private final EnterprisePages pages;
    private final Imports imports;
    private final FormPosts posts;

    EnterpriseForms(Organisation organisation, Directory directory, EnterprisePages pages, Imports imports, FormPosts posts) {
        this.organisation = organisation;
        this.directory = directory;
        this.pages = pages;
        this.imports = imports;
        this.posts = posts;
    }

    @GetMapping("/enterprises/new")
    String blank(@RequestParam(required = false) @Nullable UUID unit, @AuthenticationPrincipal CurrentUser user, Model model) {
        return form(EnterpriseForm.blank(unit, imports.today()), null, user, model);
    }

    @PostMapping("/enterprises")
    String register(@ModelAttribute EnterpriseForm form, @RequestParam("_key") String key,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request, HttpServletResponse response,
            Model model, RedirectAttributes redirect) {
        var draft = form.draft();
        directory.unit(draft.unit(), user.scope());
        return posts.once(key, request, () -> Answers.page(organisation.register(draft, form.survey(imports.today())),
                enterprise -> saved(enterprise, redirect), reasons -> again(form, null, reasons, user, model, response)));
    }

    @GetMapping("/enterprises/{id}/edit")
    String edit(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user, Model model) {
        return form(EnterpriseForm.of(directory.enterprise(new EnterpriseId(id), user.scope())), id, user, model);
    }

    @PostMapping("/enterprises/{id}")
    String change(@PathVariable UUID id, @ModelAttribute EnterpriseForm form, @RequestParam("_key") String key,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request, HttpServletResponse response,
            Model model, RedirectAttributes redirect) {
        var known = directory.enterprise(new EnterpriseId(id), user.scope());
        directory.unit(form.draft().unit(), user.scope());
        long version = Objects.requireNonNullElse(form.version(), 0L);
        return posts.once(key, request, () -> Answers.page(organisation.change(known.id(), version, form.draft()),
                enterprise -> saved(enterprise, redirect), reasons -> again(form, id, reasons, user, model, response)));
    }

    /// A count as a form has it.
    record SurveyForm(@Nullable Integer workers, @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate countedOn,
            @Nullable CountSource source) {

        Survey survey(LocalDate today) {
            return new Survey(Objects.requireNonNullElse(workers, -1), Objects.requireNonNullElse(countedOn, today),
                    Objects.requireNonNullElse(source, CountSource.SURVEY));
        }
    }

    @PostMapping("/enterprises/{id}/workforce")
    String survey(@PathVariable UUID id, @ModelAttribute SurveyForm form, @RequestParam("_key") String key,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request, HttpServletResponse response,
            Model model, RedirectAttributes redirect) {
        var known = directory.enterprise(new EnterpriseId(id), user.scope());
        var survey = form.survey(imports.today());
        return posts.once(key, request, () -> Answers.page(organisation.survey(known.id(), survey), enterprise -> {
            Flash.done(redirect, Message.of("organisation.enterprise.surveyed", survey.workers(), enterprise.name()));
            return "redirect:/enterprises/" + id;
        }, reasons -> {
            response.setStatus(Answers.REFUSED.value());
            model.addAttribute("reasons", reasons);
            return pages.show(known.id(), user, model);
        }));
    }

    private static String saved(Enterprise enterprise, RedirectAttributes redirect) {
        Flash.done(redirect, Message.of("organisation.enterprise.saved", enterprise.name()));
        return "redirect:/enterprises/" + enterprise.id().value();
    }

    private String again(EnterpriseForm form, @Nullable UUID id, List<Message> reasons, CurrentUser user, Model model,
            HttpServletResponse response) {
        response.setStatus(Answers.REFUSED.value());
        model.addAttribute("reasons", reasons);
        return form(form, id, user, model);
    }

    private String form(EnterpriseForm form, @Nullable UUID id, CurrentUser user, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("id", id);
        model.addAttribute("tree", directory.tree(user.scope()));
        return "organisation/enterprise-form";
    }
}
