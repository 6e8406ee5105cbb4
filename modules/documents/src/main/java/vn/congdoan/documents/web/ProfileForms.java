package vn.congdoan.documents.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import vn.congdoan.documents.profiles.StyleForm;
import vn.congdoan.kernel.Message;

/// The form of a style.
final class ProfileForms {

    private static final String VIEW = "documents/profile-form";

    private ProfileForms() {
    }

    /// @param base name of the style whose values it has, null for the decree's
    static String show(Model model, StyleForm form, @Nullable String base, LocalDate today) {
        model.addAttribute("form", form);
        model.addAttribute("base", base);
        model.addAttribute("today", today);
        return VIEW;
    }

    static String again(Model model, HttpServletResponse response, StyleForm form, List<Message> reasons, LocalDate today) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("reasons", reasons);
        return show(model, form, form.value("base"), today);
    }

    static List<Message> faults(StyleForm form, @Nullable LocalDate from) {
        var faults = new ArrayList<>(form.faults());
        if (from == null) {
            faults.add(Message.of("documents.profiles.refused.day"));
        }
        return faults;
    }

    static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
