package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.campaigns.Change;
import vn.congdoan.campaigns.national.Answers;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;
import vn.congdoan.web.Refused;

/// A province registers its numbers in a programme of the confederation. The form stands on the campaign's overview.
@Controller
class AnswerPage {

    private static final String FIELD = "registered-";

    private final Answers answers;
    private final FormPosts posts;

    AnswerPage(Answers answers, FormPosts posts) {
        this.answers = answers;
        this.posts = posts;
    }

    @PostMapping("/campaigns/{code}/answer")
    String answer(@PathVariable String code, @RequestParam MultiValueMap<String, String> sent, @RequestParam(defaultValue = "") String note,
            @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> switch (answers.answer(code, registered(sent), note)) {
            case Change.Refused(var reasons) -> throw new Refused(reasons);
            case Change.Changed changed -> {
                Flash.done(redirect, Message.of("campaigns.answer.done"));
                yield "redirect:/campaigns/" + code;
            }
        });
    }

    private static Map<String, Long> registered(MultiValueMap<String, String> sent) {
        var faults = new ArrayList<Message>();
        Map<String, Long> amounts = new HashMap<>();
        sent.keySet().stream().filter(name -> name.startsWith(FIELD)).forEach(name -> {
            var amount = IndicatorsForm.whole(IndicatorsForm.text(sent, name), faults);
            if (amount != null) {
                amounts.put(name.substring(FIELD.length()), amount);
            }
        });
        if (!faults.isEmpty()) {
            throw new Refused(faults);
        }
        return amounts;
    }
}
