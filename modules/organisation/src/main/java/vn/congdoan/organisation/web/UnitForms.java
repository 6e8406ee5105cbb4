package vn.congdoan.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.congdoan.organisation.Directory;
import vn.congdoan.organisation.Organisation;
import vn.congdoan.organisation.Unit;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// Where units are established and changed.
@Controller
class UnitForms {

    private final Organisation organisation;
    private final Directory directory;
    private final FormPosts posts;

    UnitForms(Organisation organisation, Directory directory, FormPosts posts) {
        this.organisation = organisation;
        this.directory = directory;
        this.posts = posts;
    }

    @GetMapping("/units/new")
    String blank(@RequestParam(required = false) @Nullable UUID parent, @AuthenticationPrincipal CurrentUser user, Model model) {
        return form(UnitForm.below(parent), null, user, model);
    }

    @PostMapping("/units")
    String establish(@ModelAttribute UnitForm form, @RequestParam("_key") String key, @AuthenticationPrincipal CurrentUser user,
            HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        inScope(form.parent(), user);
        return posts.once(key, request, () -> Answers.page(organisation.establish(form.draft()),
                unit -> saved(unit, redirect), reasons -> again(form, null, reasons, user, model, response)));
    }

    @GetMapping("/units/{id}/edit")
    String edit(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user, Model model) {
        return form(UnitForm.of(directory.unit(new UnitId(id), user.scope())), id, user, model);
    }

    @PostMapping("/units/{id}")
    String change(@PathVariable UUID id, @ModelAttribute UnitForm form, @RequestParam("_key") String key,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request, HttpServletResponse response,
            Model model, RedirectAttributes redirect) {
        inScope(id, user);
        inScope(form.parent(), user);
        long version = Objects.requireNonNullElse(form.version(), 0L);
        return posts.once(key, request, () -> Answers.page(organisation.change(new UnitId(id), version, form.draft()),
                unit -> saved(unit, redirect), reasons -> again(form, id, reasons, user, model, response)));
    }

    private void inScope(@Nullable UUID unit, CurrentUser user) {
        if (unit != null) {
            directory.unit(new UnitId(unit), user.scope());
        }
    }

    private static String saved(Unit unit, RedirectAttributes redirect) {
        Flash.done(redirect, Message.of("organisation.unit.saved", unit.name()));
        return "redirect:/units/" + unit.id().value();
    }

    private String again(UnitForm form, @Nullable UUID id, List<Message> reasons, CurrentUser user, Model model,
            HttpServletResponse response) {
        response.setStatus(Answers.REFUSED.value());
        model.addAttribute("reasons", reasons);
        return form(form, id, user, model);
    }

    private String form(UnitForm form, @Nullable UUID id, CurrentUser user, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("id", id);
        model.addAttribute("parents", directory.tree(user.scope()).stream()
                .filter(line -> id == null || !line.unit().path().contains(new UnitId(id))).toList());
        return "organisation/unit-form";
    }
}
