package vn.congdoan.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import tools.jackson.core.JacksonException;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.IdempotencyKeys;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.sheet.UnreadableFile;

/// What an exception means to the one who asked, the same for pages and for the API.
///
/// @param name    the part of the message keys: `web.error.<name>.title` and `.text`
/// @param reasons what is wrong in particular
record Trouble(HttpStatusCode status, String name, List<Message> reasons) {

    static Trouble of(Exception e) {
        return switch (e) {
            case NotFound gone -> of(HttpStatus.NOT_FOUND);
            case StaleVersion stale -> new Trouble(HttpStatus.CONFLICT, "stale",
                    List.of(Message.of("web.error.stale.thing", stale.thing())));
            case UnreadableFile file -> of(Refused.unreadable(file));
            case IdempotencyKeys.KeyReused reused -> new Trouble(HttpStatus.UNPROCESSABLE_CONTENT, "reused", List.of());
            case Refused refused -> new Trouble(HttpStatus.UNPROCESSABLE_CONTENT, "422", refused.reasons());
            case MaxUploadSizeExceededException large -> of(HttpStatus.CONTENT_TOO_LARGE);
            case MultipartException broken -> of(HttpStatus.BAD_REQUEST); // no form with a file, or one cut short
            case MethodArgumentTypeMismatchException wrong when wrong.getParameter().hasParameterAnnotation(
                    PathVariable.class) -> of(HttpStatus.NOT_FOUND); // no id looks like that
            case TypeMismatchException wrong -> new Trouble(HttpStatus.BAD_REQUEST, "400",
                    List.of(Message.of("web.error.400.value", String.valueOf(wrong.getPropertyName()))));
            case MissingRequestHeaderException missing -> new Trouble(HttpStatus.BAD_REQUEST, "400",
                    List.of(Message.of("web.error.400.header", missing.getHeaderName())));
            case HttpMessageNotReadableException unreadable -> unreadable(unreadable.getCause());
            case ErrorResponse known -> of(known.getStatusCode());
            default -> of(HttpStatus.INTERNAL_SERVER_ERROR);
        };
    }

    /// A body that is JSON but not what the API asks for is blamed on its field.
    private static Trouble unreadable(@Nullable Throwable cause) {
        if (!(cause instanceof JacksonException wrong) || wrong.getPath().isEmpty()) {
            return of(HttpStatus.BAD_REQUEST);
        }
        var field = wrong.getPath().stream().map(Trouble::step).collect(Collectors.joining(".")).replace(".[", "[");
        return new Trouble(HttpStatus.BAD_REQUEST, "400", List.of(Message.of("web.error.400.value", field)));
    }

    private static String step(JacksonException.Reference reference) {
        var property = reference.getPropertyName();
        return property == null ? "[" + reference.getIndex() + "]" : property;
    }

    static Trouble of(HttpStatusCode status) {
        return new Trouble(status, known(status.value()), List.of());
    }

    private static String known(int status) {
        return switch (status) {
            case 400, 403, 404, 405, 409, 413, 415, 422 -> Integer.toString(status);
            default -> status < 500 ? "400" : "500";
        };
    }

    boolean isOurFault() {
        return status.is5xxServerError();
    }

    public Message title() {
        return Message.of("web.error." + name + ".title");
    }

    public Message text() {
        return Message.of("web.error." + name + ".text");
    }
}
