package vn.congdoan.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.access.Role;
import vn.congdoan.access.SignIns;
import vn.congdoan.access.SignIns.SignIn;
import vn.congdoan.access.Tokens;

/// Signing in and out of the API.
@RestController
@RequestMapping("/api/v1/sessions")
class SessionsApi {

    private final SignIns door;
    private final Tokens tokens;
    private final MessageSource messages;

    SessionsApi(SignIns door, Tokens tokens, MessageSource messages) {
        this.door = door;
        this.tokens = tokens;
        this.messages = messages;
    }

    record Credentials(@Nullable String username, @Nullable String password) {

        @Override
        public String toString() {
            return "Credentials[" + username + "]";
        }
    }

    record Opened(String token, Instant expiresAt, Person user) {
    }

    record Person(String username, String displayName, Role role, boolean confederation, @Nullable UUID unit) {
    }

    @PostMapping
    ResponseEntity<?> open(@RequestBody Credentials credentials, HttpServletRequest request) {
        var username = credentials.username == null ? "" : credentials.username;
        var password = credentials.password == null ? "" : credentials.password;
        return switch (door.signIn(username, password, request.getRemoteAddr())) {
            case SignIn.Admitted(var user, var initialPassword) when initialPassword ->
                    refused(request, HttpStatus.FORBIDDEN, "denied", "access.sign-in.initial-password");
            case SignIn.Admitted(var user, var initialPassword) -> opened(user);
            case SignIn.Rejected() -> refused(request, HttpStatus.UNAUTHORIZED, "rejected", "access.sign-in.rejected");
            case SignIn.Wait(var seconds) -> waiting(request, seconds);
        };
    }

    @DeleteMapping("/current")
    ResponseEntity<Void> end(HttpServletRequest request) {
        BearerTokens.token(request).ifPresent(tokens::end);
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<Opened> opened(CurrentUser user) {
        var issued = tokens.issue(user);
        var person = new Person(user.username(), user.displayName(), user.role(), user.confederation(), user.unit());
        return ResponseEntity.status(HttpStatus.CREATED).body(new Opened(issued.token(), issued.expiresAt(), person));
    }

    private ResponseEntity<ProblemDetail> waiting(HttpServletRequest request, long seconds) {
        var refused = refused(request, HttpStatus.TOO_MANY_REQUESTS, "wait", "access.sign-in.wait", seconds);
        return ResponseEntity.status(refused.getStatusCode())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds)).body(refused.getBody());
    }

    private ResponseEntity<ProblemDetail> refused(HttpServletRequest request, HttpStatus status, String title,
            String detail, Object... arguments) {
        var locale = ApiRefusals.language(request);
        var problem = ProblemDetail.forStatusAndDetail(status, messages.getMessage(detail, arguments, locale));
        problem.setTitle(messages.getMessage("access.api." + title + ".title", null, locale));
        return ResponseEntity.status(status).header("Content-Language", locale.getLanguage()).body(problem);
    }
}
