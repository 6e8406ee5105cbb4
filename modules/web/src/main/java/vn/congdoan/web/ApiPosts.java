package vn.congdoan.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congdoan.platform.IdempotencyKeys;

/// Carries out an API request once per `Idempotency-Key`; the repetition gets the stored status and body.
@Component
public class ApiPosts {

    private final IdempotencyKeys keys;
    private final JsonMapper json;

    ApiPosts(IdempotencyKeys keys, JsonMapper json) {
        this.keys = keys;
        this.json = json;
    }

    /// Does the work in one transaction together with its key. Work that throws leaves the key free.
    ///
    /// @param body what was asked, as read from the request: the same key with another body is refused with 422
    public ResponseEntity<?> once(String key, HttpServletRequest request, Object body,
            Supplier<? extends ResponseEntity<?>> work) {
        var fingerprint = Fingerprint.ofBody(request, json.writeValueAsBytes(body));
        var stored = keys.once(FormPosts.valid(key), fingerprint, () -> json.writeValueAsString(answer(work.get())));
        return response(json.readValue(stored, Answer.class));
    }

    private Answer answer(ResponseEntity<?> response) {
        var location = response.getHeaders().getFirst("Location");
        var body = response.getBody();
        return new Answer(response.getStatusCode().value(), location, body == null ? null : json.valueToTree(body));
    }

    private static ResponseEntity<?> response(Answer answer) {
        var response = ResponseEntity.status(answer.status);
        if (answer.location != null) {
            response.header("Location", answer.location);
        }
        return answer.body == null || answer.body.isNull()
                ? response.build()
                : response.contentType(MediaType.APPLICATION_JSON).body(answer.body);
    }

    record Answer(int status, @Nullable String location, @Nullable JsonNode body) {
    }
}
