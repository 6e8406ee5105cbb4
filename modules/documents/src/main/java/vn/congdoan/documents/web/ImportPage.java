package vn.congdoan.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Starting;
import vn.congdoan.documents.word.reading.Reading;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// Starts a document with the words of a Word file.
@Controller
@RequestMapping("/documents/import")
class ImportPage {

    private final WordFiles files;
    private final Papers papers;
    private final FormPosts posts;

    ImportPage(WordFiles files, Papers papers, FormPosts posts) {
        this.files = files;
        this.papers = papers;
        this.posts = posts;
    }

    @GetMapping
    String form() {
        return "documents/import";
    }

    /// What could not be taken over is told on the page of the new document.
    @PostMapping
    String read(@RequestParam MultipartFile file, @RequestParam("_key") String key, Model model, HttpServletRequest request,
            HttpServletResponse response, RedirectAttributes redirect) {
        return posts.once(key, request, () -> switch (files.read(file)) {
            case Reading.Refused(var why) -> refused(List.of(why), model, response);
            case Reading.Taken taken -> switch (papers.start(files.prepared(taken, Objects.requireNonNullElse(file.getOriginalFilename(), "")))) {
                case Starting.Refused(var reasons) -> refused(reasons, model, response);
                case Starting.Started(var id) -> {
                    Flash.done(redirect, Message.of("documents.import.done"));
                    redirect.addFlashAttribute("left", taken.left());
                    yield "redirect:/documents/" + id;
                }
            };
        });
    }

    private static String refused(List<Message> reasons, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("reasons", reasons);
        return "documents/import";
    }
}
