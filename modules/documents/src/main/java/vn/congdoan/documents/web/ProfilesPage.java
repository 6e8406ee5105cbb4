package vn.congdoan.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.documents.profiles.Adoption.Adopted;
import vn.congdoan.documents.profiles.Adoption.Refused;
import vn.congdoan.documents.profiles.HouseStyle;
import vn.congdoan.documents.profiles.Profiles;
import vn.congdoan.documents.profiles.StyleForm;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;
import vn.congdoan.web.Show;

/// Where a federation's admin sees how documents look on which day, and adopts a new style from a day on.
@Controller
@RequestMapping("/documents/profiles")
class ProfilesPage {

    private final Profiles profiles;
    private final FormPosts posts;
    private final Show show;
    private final Clock clock;

    ProfilesPage(Profiles profiles, FormPosts posts, Show show, Clock clock) {
        this.profiles = profiles;
        this.posts = posts;
        this.show = show;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        var today = BusinessZone.today(clock);
        var all = profiles.all();
        model.addAttribute("versions", all);
        model.addAttribute("today", today);
        model.addAttribute("current", all.stream().filter(version -> !version.validFrom().isAfter(today)).findFirst().orElse(null));
        return "documents/profiles";
    }

    /// @param base style whose values the form begins with; the decree's without one
    @GetMapping("/new")
    String begin(@RequestParam @Nullable UUID base, Model model) {
        var style = base == null ? HouseStyle.DECREE_30 : profiles.get(base).style();
        return ProfileForms.show(model, StyleForm.of(style), base == null ? null : profiles.get(base).name(), BusinessZone.today(clock));
    }

    @PostMapping
    String adopt(@RequestParam Map<String, String> fields, @RequestParam("_key") String key, HttpServletRequest request,
            HttpServletResponse response, Model model, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            var form = StyleForm.typed(fields);
            var style = form.style();
            var from = ProfileForms.day(form.value("from"));
            var reasons = ProfileForms.faults(form, from);
            if (reasons.isEmpty() && from != null) {
                switch (profiles.adopt(from, form.value("name"), style)) {
                    case Adopted _ -> {
                        return adopted(form.value("name"), from, redirect);
                    }
                    case Refused(var why) -> reasons = why;
                }
            }
            return ProfileForms.again(model, response, form, reasons, BusinessZone.today(clock));
        });
    }

    private String adopted(String name, LocalDate from, RedirectAttributes redirect) {
        Flash.done(redirect, Message.of("documents.profiles.adopted", name, show.date(from)));
        return "redirect:/documents/profiles";
    }
}
