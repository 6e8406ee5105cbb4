package vn.congdoan.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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
import vn.congdoan.kernel.Sector;
import vn.congdoan.organisation.Directory;
import vn.congdoan.organisation.Enterprise;
import vn.congdoan.organisation.Organisation;
import vn.congdoan.organisation.Unit;
import vn.congdoan.organisation.events.EnterpriseId;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.organisation.imports.Imports;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// Where the founding of a union is entered: at an enterprise, or directly below a unit.
@Controller
class UnionForms {

    private static final int LARGE = 25; // only what the form suggests; its user chooses

    private final Organisation organisation;
    private final Directory directory;
    private final Imports imports;
    private final FormPosts posts;

    UnionForms(Organisation organisation, Directory directory, Imports imports, FormPosts posts) {
        this.organisation = organisation;
        this.directory = directory;
        this.imports = imports;
        this.posts = posts;
    }

    @GetMapping("/enterprises/{id}/union/new")
    String atEnterprise(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user, Model model) {
        var enterprise = directory.enterprise(new EnterpriseId(id), user.scope());
        int workers = enterprise.workforce().workers();
        var form = new FoundingForm("CĐCS " + enterprise.name(), "grassroots_union",
                workers >= LARGE ? Sector.LARGE_ENTERPRISE : Sector.SMALL_ENTERPRISE, null, imports.today());
        return form(form, directory.unit(enterprise.unit(), user.scope()), enterprise, model);
    }

    @PostMapping("/enterprises/{id}/union")
    String foundAtEnterprise(@PathVariable UUID id, @ModelAttribute FoundingForm form, @RequestParam("_key") String key,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request, HttpServletResponse response,
            Model model, RedirectAttributes redirect) {
        var enterprise = directory.enterprise(new EnterpriseId(id), user.scope());
        return found(form, directory.unit(enterprise.unit(), user.scope()), enterprise, key, request, response, model, redirect);
    }

    @GetMapping("/units/{id}/unions/new")
    String below(@PathVariable UUID id, @AuthenticationPrincipal CurrentUser user, Model model) {
        var form = new FoundingForm("", "occupational_union", Sector.INFORMAL, null, imports.today());
        return form(form, directory.unit(new UnitId(id), user.scope()), null, model);
    }

    @PostMapping("/units/{id}/unions")
    String foundBelow(@PathVariable UUID id, @ModelAttribute FoundingForm form, @RequestParam("_key") String key,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request, HttpServletResponse response,
            Model model, RedirectAttributes redirect) {
        return found(form, directory.unit(new UnitId(id), user.scope()), null, key, request, response, model, redirect);
    }

    private String found(FoundingForm form, Unit under, @Nullable Enterprise enterprise, String key, HttpServletRequest request,
            HttpServletResponse response, Model model, RedirectAttributes redirect) {
        var founding = form.founding(under.id(), enterprise == null ? null : enterprise.id(), imports.today());
        return posts.once(key, request, () -> Answers.page(organisation.found(founding), union -> {
            Flash.done(redirect, Message.of("organisation.union.founded", union.name()));
            return enterprise == null ? "redirect:/units/" + union.id().value() : "redirect:/enterprises/" + enterprise.id().value();
        }, reasons -> {
            response.setStatus(Answers.REFUSED.value());
            model.addAttribute("reasons", reasons);
            return form(form, under, enterprise, model);
        }));
    }

    private static String form(FoundingForm form, Unit under, @Nullable Enterprise enterprise, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("under", under);
        model.addAttribute("enterprise", enterprise);
        return "organisation/union-form";
    }
}
