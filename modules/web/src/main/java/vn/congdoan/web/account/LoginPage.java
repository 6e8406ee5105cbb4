package vn.congdoan.web.account;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.kernel.Message;

/// The page where people sign in; the form itself is taken by the security chain.
@Controller
class LoginPage {

    @GetMapping("/login")
    String login(@AuthenticationPrincipal @Nullable CurrentUser user, @RequestParam Map<String, String> said, Model model) {
        if (user != null) {
            return "redirect:/";
        }
        model.addAttribute("reasons", reasons(said));
        model.addAttribute("out", said.containsKey("out"));
        return "web/account/login";
    }

    private static List<Message> reasons(Map<String, String> said) {
        var seconds = said.getOrDefault("wait", "");
        if (seconds.matches("[0-9]{1,3}")) {
            return List.of(Message.of("access.sign-in.wait", seconds));
        }
        if (said.containsKey("error")) {
            return List.of(Message.of("access.sign-in.rejected"));
        }
        return said.containsKey("expired") ? List.of(Message.of("web.login.expired")) : List.of();
    }
}
