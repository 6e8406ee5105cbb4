package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.workbook.AllocationBooks;
import vn.congdoan.campaigns.workbook.Answers;
import vn.congdoan.campaigns.workbook.Received;
import vn.congdoan.campaigns.workbook.TakenOver;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// The allocation as a workbook: download, upload, comparison, confirmation.
@Controller
@RequestMapping("/campaigns/{code}/workbook")
class WorkbookPage {

    static final MediaType XLSX = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final String CONFLICT = "conflict.";
    private static final int SHOWN = 300;

    private final Campaigns campaigns;
    private final AllocationBooks books;
    private final Masthead masthead;
    private final FormPosts posts;

    WorkbookPage(Campaigns campaigns, AllocationBooks books, Masthead masthead, FormPosts posts) {
        this.campaigns = campaigns;
        this.books = books;
        this.masthead = masthead;
        this.posts = posts;
    }

    @GetMapping
    String show(@PathVariable String code, Model model, @AuthenticationPrincipal CurrentUser user) {
        masthead.put(model, campaigns.get(code), "quotas", user);
        return "campaigns/workbook";
    }

    @GetMapping("/allocation.xlsx")
    ResponseEntity<byte[]> download(@PathVariable String code) {
        return file("phan-bo-" + code + ".xlsx", books.write(code));
    }

    static ResponseEntity<byte[]> file(String name, byte[] content) {
        var disposition = ContentDisposition.attachment().filename(name, java.nio.charset.StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().contentType(XLSX).header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString()).body(content);
    }

    @PostMapping
    String upload(@PathVariable String code, @RequestParam MultipartFile file, @RequestParam("_key") String key,
            HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> switch (books.receive(code, String.valueOf(file.getOriginalFilename()), content(file))) {
            case Received.Waiting(var id) -> here(code) + "/" + id;
            case Received.Refused(var why) -> {
                Flash.refused(redirect, why);
                yield here(code);
            }
        });
    }

    static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/{id}")
    String compare(@PathVariable String code, @PathVariable UUID id, Model model, @AuthenticationPrincipal CurrentUser user) {
        masthead.put(model, campaigns.get(code), "quotas", user);
        var comparison = books.compare(code, id);
        model.addAttribute("comparison", comparison);
        model.addAttribute("changes", comparison.changes().stream().limit(SHOWN).toList());
        model.addAttribute("conflicts", comparison.conflicts().stream().limit(SHOWN).toList());
        model.addAttribute("marks", comparison.flaws());
        return "campaigns/comparison";
    }

    @PostMapping("/{id}")
    String confirm(@PathVariable String code, @PathVariable UUID id, @RequestParam Map<String, String> sent,
            @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> switch (books.takeOver(code, id, answers(sent))) {
            case TakenOver.Taken taken -> {
                Flash.done(redirect, Message.of("campaigns.workbook.done", taken.cells(), taken.notes(), taken.kept()));
                yield "redirect:/campaigns/" + code + "/quotas";
            }
            case TakenOver.Refused(List<Message> reasons) -> {
                Flash.refused(redirect, reasons);
                yield here(code) + "/" + id;
            }
        });
    }

    private static Answers answers(Map<String, String> sent) {
        var each = sent.entrySet().stream().filter(e -> e.getKey().startsWith(CONFLICT) && !e.getValue().isEmpty())
                .collect(Collectors.toMap(e -> e.getKey().substring(CONFLICT.length()), e -> e.getValue().equals("take")));
        return new Answers(sent.getOrDefault("seen", ""), sent.getOrDefault("reason", ""), all(sent.getOrDefault("all", "")), each);
    }

    private static @Nullable Boolean all(String choice) {
        return switch (choice) {
            case "take" -> true;
            case "keep" -> false;
            default -> null;
        };
    }

    @GetMapping("/{id}/annotated.xlsx")
    ResponseEntity<byte[]> annotated(@PathVariable String code, @PathVariable UUID id) {
        var comparison = books.compare(code, id);
        return file("loi-" + comparison.file(), books.annotated(code, id));
    }

    private static String here(String code) {
        return "redirect:/campaigns/" + code + "/workbook";
    }
}
