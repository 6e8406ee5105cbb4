package vn.congdoan.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.access.UserAdministration;
import vn.congdoan.access.UserChange;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// Where admins look after the people of their federation, and platform operators after theirs.
@Controller
@RequestMapping({UsersPage.FEDERATION, UsersPage.PLATFORM})
class UsersPage {

    static final String FEDERATION = "/admin/users";
    static final String PLATFORM = "/platform/users";
    private static final List<String> FEDERATION_KINDS = List.of("STAFF", "UNIT_OFFICER", "VIEWER", "FEDERATION_ADMIN");
    private static final List<String> PLATFORM_KINDS =
            List.of("FEDERATION_ADMIN", "CONFEDERATION_STAFF", "CONFEDERATION_VIEWER", "PLATFORM_OPERATOR");

    private final UserAdministration users;
    private final FormPosts posts;

    UsersPage(UserAdministration users, FormPosts posts) {
        this.users = users;
        this.posts = posts;
    }

    @GetMapping
    String list(@AuthenticationPrincipal CurrentUser admin, Model model) {
        model.addAttribute("users", users.list(admin));
        model.addAttribute("base", base(admin));
        return "web/account/users";
    }

    @GetMapping("/new")
    String form(@AuthenticationPrincipal CurrentUser admin, Model model) {
        return form(admin, UserForm.empty(), List.of(), model);
    }

    @PostMapping
    String create(@AuthenticationPrincipal CurrentUser admin, @ModelAttribute UserForm form,
            @RequestParam("_key") String key, HttpServletRequest request, Model model) {
        var wanted = isOperator(admin) ? form.forThePlatform() : form.within(admin.prefix(), admin.federation());
        return posts.once(key, request, () -> switch (users.invite(admin, wanted)) {
            case UserChange.Refused(var reasons) -> form(admin, form, reasons, model);
            case UserChange.Invited invited -> invited(admin, invited, model);
            case UserChange.Done done -> "redirect:" + base(admin);
        });
    }

    @PostMapping("/{id}/password")
    String resetPassword(@AuthenticationPrincipal CurrentUser admin, @PathVariable UUID id,
            @RequestParam("_key") String key, HttpServletRequest request, Model model, RedirectAttributes redirect) {
        return posts.once(key, request, () -> switch (users.resetPassword(admin, id)) {
            case UserChange.Invited invited -> invited(admin, invited, model);
            case UserChange other -> told(admin, other, "web.users.done", redirect);
        });
    }

    @PostMapping("/{id}/deactivate")
    String deactivate(@AuthenticationPrincipal CurrentUser admin, @PathVariable UUID id,
            @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return once(key, request, admin, () -> users.deactivate(admin, id), "web.users.deactivated", redirect);
    }

    @PostMapping("/{id}/activate")
    String activate(@AuthenticationPrincipal CurrentUser admin, @PathVariable UUID id,
            @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return once(key, request, admin, () -> users.activate(admin, id), "web.users.activated", redirect);
    }

    private String once(String key, HttpServletRequest request, CurrentUser admin, Supplier<UserChange> work,
            String done, RedirectAttributes redirect) {
        return posts.once(key, request, () -> told(admin, work.get(), done, redirect));
    }

    private static String told(CurrentUser admin, UserChange change, String done, RedirectAttributes redirect) {
        switch (change) {
            case UserChange.Refused(var reasons) -> Flash.refused(redirect, reasons);
            case UserChange.Done(var username) -> Flash.done(redirect, Message.of(done, username));
            case UserChange.Invited(var username, var password) -> Flash.done(redirect, Message.of(done, username));
        }
        return "redirect:" + base(admin);
    }

    /// Not after a redirect: the password is nowhere but on this one page.
    private static String invited(CurrentUser admin, UserChange.Invited invited, Model model) {
        model.addAttribute("invited", invited);
        model.addAttribute("base", base(admin));
        return "web/account/invited";
    }

    private static String form(CurrentUser admin, UserForm form, List<Message> reasons, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("reasons", reasons);
        model.addAttribute("kinds", isOperator(admin) ? PLATFORM_KINDS : FEDERATION_KINDS);
        model.addAttribute("code", isOperator(admin) ? "" : admin.prefix() + ".");
        model.addAttribute("base", base(admin));
        return "web/account/user-form";
    }

    private static boolean isOperator(CurrentUser admin) {
        return admin.is(Role.PLATFORM_OPERATOR);
    }

    private static String base(CurrentUser admin) {
        return isOperator(admin) ? PLATFORM : FEDERATION;
    }
}
