package vn.congdoan.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.kernel.Message;

/// A sentence that the page after the redirect shows at its top.
public final class Flash {

    private Flash() {
    }

    public static void done(RedirectAttributes redirect, Message message) {
        show(redirect, "success", List.of(message));
    }

    public static void refused(RedirectAttributes redirect, Message... reasons) {
        refused(redirect, Arrays.asList(reasons));
    }

    public static void refused(RedirectAttributes redirect, List<Message> reasons) {
        show(redirect, "danger", reasons);
    }

    private static void show(RedirectAttributes redirect, String tone, List<Message> messages) {
        redirect.addFlashAttribute("flash", new Notice(tone, messages));
    }

    /// What the page shell shows.
    ///
    /// @param tone Tabler's word for the colour
    public record Notice(String tone, List<Message> messages) implements Serializable {

        public Notice {
            messages = List.copyOf(messages);
        }
    }
}
