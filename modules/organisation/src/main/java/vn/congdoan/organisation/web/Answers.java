package vn.congdoan.organisation.web;

import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.Answer;
import vn.congdoan.web.Refused;

/// What pages and API make of the door's answers.
final class Answers {

    private Answers() {
    }

    /// For the API: a refusal is a 422 with its reasons.
    static <T> T orRefuse(Answer<T> answer) {
        return switch (answer) {
            case Answer.Done<T> done -> done.now();
            case Answer.Refused<T> refused -> throw new Refused(refused.reasons());
        };
    }

    /// For a page: on to the next one, or the form again with the reasons.
    static <T> String page(Answer<T> answer, Function<T, String> next, Function<List<Message>, String> again) {
        return switch (answer) {
            case Answer.Done<T> done -> next.apply(done.now());
            case Answer.Refused<T> refused -> again.apply(refused.reasons());
        };
    }

    static final HttpStatus REFUSED = HttpStatus.UNPROCESSABLE_CONTENT;
}
