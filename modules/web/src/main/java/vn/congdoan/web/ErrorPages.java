package vn.congdoan.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Draws what went wrong outside the controllers: refused by the chain, or broken while a page was written.
@Component
class ErrorPages implements ErrorViewResolver {

    private final Texts texts;

    ErrorPages(Texts texts) {
        this.texts = texts;
    }

    @Override
    public @Nullable ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status,
            Map<String, Object> model) {
        var formTooOld = status == HttpStatus.FORBIDDEN
                && "form".equals(request.getAttribute(RequestDispatcher.ERROR_MESSAGE));
        var trouble = formTooOld ? new Trouble(status, "form", List.of()) : Trouble.of(status);
        return new ModelAndView("web/error", Map.of("trouble", trouble, "title", texts.of(trouble.title())), status);
    }
}
