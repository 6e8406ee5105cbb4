package vn.congdoan.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.documents.Binding;
import vn.congdoan.documents.Documents;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Named;
import vn.congdoan.documents.archive.Archive;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Sought;
import vn.congdoan.documents.drafting.Stage;
import vn.congdoan.documents.model.Models;
import vn.congdoan.documents.profiles.Profiles;
import vn.congdoan.documents.runs.IssueRun;
import vn.congdoan.documents.runs.IssueRuns;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;
import vn.congdoan.web.Texts;

/// Issuing many documents at once: choosing them, watching, and taking them home together.
@Controller
@RequestMapping("/documents/runs")
class RunsPage {

    private final IssueRuns runs;
    private final Papers papers;
    private final Archive archive;
    private final Documents documents;
    private final Profiles profiles;
    private final FormPosts posts;
    private final Texts texts;
    private final Clock clock;

    RunsPage(IssueRuns runs, Papers papers, Archive archive, Documents documents, Profiles profiles, FormPosts posts, Texts texts,
            Clock clock) {
        this.runs = runs;
        this.papers = papers;
        this.archive = archive;
        this.documents = documents;
        this.profiles = profiles;
        this.posts = posts;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String choose(Model model) {
        var ready = new Sought(Set.of(Stage.APPROVED, Stage.SIGNED), Optional.empty(), Optional.empty(), Optional.empty(), "");
        model.addAttribute("papers", papers.list(ready, 0, 5000).reversed());
        model.addAttribute("today", BusinessZone.today(clock));
        return "documents/runs";
    }

    @PostMapping
    String start(@RequestParam(name = "document", defaultValue = "") List<UUID> chosen, @RequestParam(defaultValue = "") String date,
            @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        var day = Here.day(date, BusinessZone.today(clock));
        return posts.once(key, request, () -> switch (runs.start(chosen, day)) {
            case IssueRuns.Starting.Started(var run) -> "redirect:/documents/runs/" + run;
            case IssueRuns.Starting.Refused(var reason) -> {
                Flash.refused(redirect, reason);
                yield "redirect:/documents/runs";
            }
        });
    }

    @GetMapping("/{run}")
    String show(@PathVariable UUID run, Model model) {
        model.addAttribute("run", runs.get(run));
        return "documents/run";
    }

    /// The files as they went out.
    @GetMapping("/{run}/documents.zip")
    void archive(@PathVariable UUID run, HttpServletResponse response) throws IOException {
        var issued = issued(run);
        attach(response, "application/zip", "van-ban.zip");
        try (var zip = new ZipOutputStream(response.getOutputStream(), StandardCharsets.UTF_8)) {
            zip.setLevel(1); // the files are compressed already
            for (var id : issued) {
                var file = archive.file(id);
                zip.putNextEntry(new ZipEntry(file.fileName()));
                zip.write(file.bytes());
                zip.closeEntry();
            }
        }
    }

    /// All of them in one file with bookmarks, for printing; the originals are the single files.
    @GetMapping("/{run}/documents.pdf")
    void book(@PathVariable UUID run, HttpServletResponse response) throws IOException {
        var issued = issued(run);
        attach(response, "application/pdf", "van-ban.pdf");
        documents.batch(issued.stream().map(id -> new Named(archive.get(id).notation(), Models.read(archive.model(id)))),
                profiles.on(runs.get(run).dated()), Medium.PAPER, new Binding.Book(texts.of(Message.of("documents.run.book"))), response.getOutputStream());
    }

    private List<UUID> issued(UUID run) {
        return runs.get(run).items().stream().filter(item -> item.state() == IssueRun.State.ISSUED).map(IssueRun.Item::document).toList();
    }

    private static void attach(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name).build().toString());
    }
}
