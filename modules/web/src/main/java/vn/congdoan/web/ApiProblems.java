package vn.congdoan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.sheet.Flaw;

/// Answers the API's troubles as problem details (RFC 9457) in the caller's language.
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

    private static final Logger log = LoggerFactory.getLogger(ApiProblems.class);

    private final Texts texts;

    ApiProblems(Texts texts) {
        this.texts = texts;
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> problem(Exception e, HttpServletRequest request) throws Exception {
        if (e instanceof AccessDeniedException) {
            throw e;
        }
        var trouble = Trouble.of(e);
        if (trouble.isOurFault()) {
            log.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        }
        var problem = ProblemDetail.forStatusAndDetail(trouble.status(), detail(trouble));
        problem.setTitle(texts.of(trouble.title()));
        problem.setInstance(URI.create(request.getRequestURI()));
        problem.setProperty("requestId", request.getAttribute(RequestIds.ATTRIBUTE));
        var errors = e instanceof Refused refused && !refused.flaws().isEmpty()
                ? refused.flaws().stream().map(this::error).toList()
                : trouble.reasons().stream().map(this::error).toList();
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return ResponseEntity.status(trouble.status()).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    private String detail(Trouble trouble) {
        return trouble.reasons().isEmpty() ? texts.of(trouble.text()) : texts.of(trouble.reasons().getFirst());
    }

    private Map<String, Object> error(Message reason) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", reason.key());
        error.put("message", texts.of(reason));
        return error;
    }

    private Map<String, Object> error(Flaw flaw) {
        var error = error(flaw.what());
        error.put("file", flaw.file());
        error.put("row", flaw.row());
        error.put("column", flaw.column());
        error.put("value", flaw.value());
        return error;
    }
}
