package vn.congdoan.web.account;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.access.FirstOperator;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Flash;

/// Where the link from the log of a new deployment leads. The link itself works once, so no key is needed.
@Controller
@RequestMapping("/setup/{token}")
class SetupPage {

    private final FirstOperator setup;

    SetupPage(FirstOperator setup) {
        this.setup = setup;
    }

    @GetMapping
    String form(@PathVariable String token, Model model) {
        setup.check(token);
        return form(token, "platform.admin", "", List.of(), model);
    }

    @PostMapping
    String create(@PathVariable String token, @RequestParam String username, @RequestParam String displayName,
            @RequestParam String wanted, @RequestParam String again, Model model, RedirectAttributes redirect) {
        setup.check(token);
        var name = username.strip().toLowerCase(Locale.ROOT);
        var reasons = wanted.equals(again)
                ? setup.create(token, name, displayName, wanted)
                : List.of(Message.of("web.account.password.differ"));
        if (!reasons.isEmpty()) {
            return form(token, name, displayName, reasons, model);
        }
        Flash.done(redirect, Message.of("web.setup.done"));
        return "redirect:/login";
    }

    private static String form(String token, String username, String displayName, List<Message> reasons,
            Model model) {
        model.addAttribute("token", token);
        model.addAttribute("username", username);
        model.addAttribute("displayName", displayName);
        model.addAttribute("reasons", reasons);
        return "web/account/setup";
    }
}
