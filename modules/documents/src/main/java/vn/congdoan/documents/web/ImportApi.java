package vn.congdoan.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.congdoan.documents.drafting.Paper;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Starting;
import vn.congdoan.documents.word.reading.Reading;
import vn.congdoan.web.ApiPosts;
import vn.congdoan.web.Refused;
import vn.congdoan.web.Texts;

/// Starts a document with the words of a Word file, for programs.
@RestController
class ImportApi {

    private final WordFiles files;
    private final Papers papers;
    private final Texts texts;
    private final ApiPosts posts;

    ImportApi(WordFiles files, Papers papers, Texts texts, ApiPosts posts) {
        this.files = files;
        this.papers = papers;
        this.texts = texts;
        this.posts = posts;
    }

    /// @param left what could not be taken over, as sentences
    record Imported(Paper document, List<String> left) {
    }

    @PostMapping("/api/v1/documents/import")
    ResponseEntity<?> read(@RequestParam MultipartFile file, @RequestHeader("Idempotency-Key") String key, HttpServletRequest request)
            throws java.io.IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return posts.once(key, request, List.of(name, DigestUtils.md5DigestAsHex(file.getBytes())), () -> switch (files.read(file)) {
            case Reading.Refused(var why) -> throw new Refused(why);
            case Reading.Taken taken -> switch (papers.start(files.prepared(taken, name))) {
                case Starting.Refused(var reasons) -> throw new Refused(reasons);
                case Starting.Started(var id) -> ResponseEntity.created(URI.create("/api/v1/documents/" + id))
                        .body(new Imported(papers.get(id), taken.left().stream().map(texts::of).toList()));
            };
        });
    }
}
