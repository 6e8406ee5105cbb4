package vn.congdoan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/// Draws a page for what went wrong; a fragment's request gets a notice at the top of the page it stands in.
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class PageErrors {

    private static final Logger log = LoggerFactory.getLogger(PageErrors.class);

    private final Texts texts;

    PageErrors(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler(Exception.class)
    ModelAndView page(Exception e, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (e instanceof AccessDeniedException || response.isCommitted()) {
            throw e;
        }
        var trouble = Trouble.of(e);
        if (trouble.isOurFault()) {
            log.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        }
        var fragment = request.getHeader("HX-Request") != null;
        if (fragment) {
            response.setHeader("HX-Retarget", "#notices");
            response.setHeader("HX-Reswap", "innerHTML show:top");
        }
        var page = new ModelAndView(fragment ? "web/parts :: trouble" : "web/error");
        page.setStatus(trouble.status());
        page.addObject("trouble", trouble);
        page.addObject("title", texts.of(trouble.title()));
        return page;
    }
}
