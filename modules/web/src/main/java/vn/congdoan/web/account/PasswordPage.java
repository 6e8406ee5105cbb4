package vn.congdoan.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.OwnPassword;
import vn.congdoan.access.Users;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Flash;

/// Where people change their own password. Needs no idempotency key: the second time the old password is wrong.
@Controller
@RequestMapping("/account/password")
class PasswordPage {

    private final OwnPassword password;
    private final Users users;

    PasswordPage(OwnPassword password, Users users) {
        this.password = password;
        this.users = users;
    }

    @GetMapping
    String form(@AuthenticationPrincipal CurrentUser user, Model model) {
        return form(user, List.of(), model);
    }

    @PostMapping
    String change(@AuthenticationPrincipal CurrentUser user, @RequestParam String current, @RequestParam String wanted,
            @RequestParam String again, HttpServletRequest request, Model model, RedirectAttributes redirect) {
        if (!wanted.equals(again)) {
            return form(user, List.of(Message.of("web.account.password.differ")), model);
        }
        var flaws = password.change(user, current, wanted, request.getSession().getId(), request.getRemoteAddr());
        if (!flaws.isEmpty()) {
            return form(user, flaws, model);
        }
        Flash.done(redirect, Message.of("web.account.password.changed"));
        return "redirect:/";
    }

    private String form(CurrentUser user, List<Message> reasons, Model model) {
        model.addAttribute("reasons", reasons);
        model.addAttribute("initial", users.find(user.id()).filter(Users.Standing::initialPassword).isPresent());
        return "web/account/password";
    }
}
