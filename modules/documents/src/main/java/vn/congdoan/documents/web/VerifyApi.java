package vn.congdoan.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congdoan.documents.verification.Brake;
import vn.congdoan.documents.verification.Verdict;
import vn.congdoan.documents.verification.Verification;

/// The public check for programs.
@RestController
class VerifyApi {

    private final Verification verification;
    private final Brake brake;

    VerifyApi(Verification verification, Brake brake) {
        this.verification = verification;
        this.brake = brake;
    }

    /// @param known    whether a document was issued with the code
    /// @param document what may be told of it, or null
    record Answer(boolean known, Verdict.@Nullable Known document) {
    }

    /// @param sha256 of a file to compare, 64 hexadecimal digits
    @GetMapping("/api/v1/verify/{code}")
    ResponseEntity<Answer> ask(@PathVariable String code, @RequestParam(required = false) @Nullable String sha256,
            HttpServletRequest request) {
        if (!brake.admits(request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS).build();
        }
        byte[] hash = sha256 != null && sha256.matches("[0-9a-fA-F]{64}") ? HexFormat.of().parseHex(sha256) : null;
        return ResponseEntity.ok(switch (verification.ask(code, hash)) {
            case Verdict.Known known -> new Answer(true, known);
            case Verdict.Unknown unknown -> new Answer(false, null);
        });
    }
}
