package vn.congdoan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.IdempotencyKey;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.IdempotencyKeys;

/// Carries out a form that was sent twice, by a double click or a reload, once. The forms carry their key in the hidden
/// field that the fragment `web/form :: key` writes; it is fresh whenever a form is shown.
@Component
public class FormPosts {

    static final String FIELD = "_key";

    private final IdempotencyKeys keys;

    FormPosts(IdempotencyKeys keys) {
        this.keys = keys;
    }

    /// Does the work in one transaction together with its key.
    ///
    /// @param work answers with a view or a redirect; when it throws, nothing is kept and the key stays free
    /// @return the answer of the work. A repetition gets the same redirect; when the first answer was a page, whose
    ///         contents are gone, it is sent back to where the form stands
    public String once(String key, HttpServletRequest request, Supplier<String> work) {
        var fresh = new boolean[1];
        var answer = keys.once(valid(key), Fingerprint.ofForm(request), () -> {
            fresh[0] = true;
            return work.get();
        });
        return fresh[0] || answer.startsWith("redirect:") ? answer : "redirect:" + whereTheFormStands(request);
    }

    static IdempotencyKey valid(String key) {
        try {
            return new IdempotencyKey(key);
        } catch (IllegalArgumentException e) {
            throw new Refused(Message.of("web.refused.key"));
        }
    }

    private static String whereTheFormStands(HttpServletRequest request) {
        var page = ownPath(request.getHeader("Referer"), request);
        return page == null ? "/" : page;
    }

    private static @Nullable String ownPath(@Nullable String referer, HttpServletRequest request) {
        try {
            var from = URI.create(referer == null ? "" : referer);
            return from.getPath() != null && from.getPath().startsWith("/") && !from.getPath().startsWith("//")
                    && request.getServerName().equals(from.getHost()) ? from.getRawPath() : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
