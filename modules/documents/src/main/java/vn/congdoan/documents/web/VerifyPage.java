package vn.congdoan.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.congdoan.documents.archive.Archive;
import vn.congdoan.documents.verification.Brake;
import vn.congdoan.documents.verification.Verification;

/// Where anybody checks a document by the code below its recipients, without signing in.
@Controller
@RequestMapping("/verify")
class VerifyPage {

    private final Verification verification;
    private final Brake brake;

    VerifyPage(Verification verification, Brake brake) {
        this.verification = verification;
        this.brake = brake;
    }

    @GetMapping
    String ask(@RequestParam(defaultValue = "") String code, Model model, HttpServletRequest request, HttpServletResponse response) {
        return code.isBlank() ? "documents/verify" : answer(code, null, model, request, response);
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Model model, HttpServletRequest request, HttpServletResponse response) {
        return answer(code, null, model, request, response);
    }

    /// Compares a file with what was issued. The file is not kept.
    @PostMapping
    String compare(@RequestParam(defaultValue = "") String code, @RequestParam MultipartFile file, Model model,
            HttpServletRequest request, HttpServletResponse response) throws IOException {
        return answer(code, file.isEmpty() ? null : Archive.sha256(file.getBytes()), model, request, response);
    }

    private String answer(String code, byte @Nullable [] sha256, Model model, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("code", code.length() > 20 ? code.substring(0, 20) : code);
        if (brake.admits(request.getRemoteAddr())) {
            model.addAttribute("verdict", verification.ask(code, sha256));
        } else {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("tooOften", true);
        }
        return "documents/verify";
    }
}
