package vn.congdoan.organisation.road.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.Answer;
import vn.congdoan.organisation.road.Norm;
import vn.congdoan.organisation.road.Pipeline;
import vn.congdoan.organisation.road.Roads;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// What must hold for founding a union, from which day, and who may not be admitted.
@Controller
class RulesPages {

    private final Roads roads;
    private final Pipeline pipeline;
    private final FormPosts posts;

    RulesPages(Roads roads, Pipeline pipeline, FormPosts posts) {
        this.roads = roads;
        this.pipeline = pipeline;
        this.posts = posts;
    }

    /// Rules as a form has them.
    record RuleForm(@Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate day, @Nullable Integer minimum, @Nullable Integer delegatesFrom,
            @Nullable Integer fileDays, @Nullable Integer decisionDays, @Nullable String source) {

        static RuleForm of(Norm norm, LocalDate today) {
            return new RuleForm(today, norm.minimum(), norm.delegatesFrom(), norm.fileDays(), norm.decisionDays(), "");
        }

        Norm norm(LocalDate today) {
            return new Norm(Objects.requireNonNullElse(day, today), Objects.requireNonNullElse(minimum, 0),
                    Objects.requireNonNullElse(delegatesFrom, 0), Objects.requireNonNullElse(fileDays, 0),
                    Objects.requireNonNullElse(decisionDays, 0), Objects.requireNonNullElse(source, ""), true);
        }
    }

    @GetMapping("/road/rules")
    String rules(@AuthenticationPrincipal CurrentUser user, Model model) {
        return show(RuleForm.of(pipeline.norms().getFirst(), pipeline.today()), user, model);
    }

    @PostMapping("/road/rules")
    String rule(@ModelAttribute RuleForm form, @RequestParam("_key") String key, @AuthenticationPrincipal CurrentUser user,
            HttpServletRequest request, HttpServletResponse response, Model model, RedirectAttributes redirect) {
        return posts.once(key, request, () -> switch (roads.rule(form.norm(pipeline.today()))) {
            case Answer.Done<Norm> done -> {
                Flash.done(redirect, Message.of("organisation.road.saved"));
                yield "redirect:/road/rules";
            }
            case Answer.Refused<Norm> refused -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("reasons", refused.reasons());
                yield show(form, user, model);
            }
        });
    }

    private String show(RuleForm form, CurrentUser user, Model model) {
        model.addAttribute("norms", pipeline.norms());
        model.addAttribute("form", form);
        model.addAttribute("mayWrite", user.isOfFederation(Role.STAFF));
        return "organisation/road/rules";
    }
}
