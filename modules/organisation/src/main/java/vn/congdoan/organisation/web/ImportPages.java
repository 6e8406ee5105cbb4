package vn.congdoan.organisation.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.CountSource;
import vn.congdoan.organisation.imports.Imports;
import vn.congdoan.organisation.imports.Line.Action;
import vn.congdoan.organisation.imports.Staged;
import vn.congdoan.organisation.imports.Unenterable;
import vn.congdoan.platform.sheet.Flaw;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// Where lists are sent, looked at and confirmed.
@Controller
@RequestMapping("/imports")
class ImportPages {

    private static final int SHOWN = 500;

    private final Imports imports;
    private final FormPosts posts;

    ImportPages(Imports imports, FormPosts posts) {
        this.imports = imports;
        this.posts = posts;
    }

    @GetMapping
    String imports(Model model) {
        model.addAttribute("latest", imports.latest());
        model.addAttribute("today", imports.today());
        return "organisation/imports";
    }

    @PostMapping("/units")
    String units(@RequestParam MultipartFile file, @RequestParam("_key") String key, HttpServletRequest request,
            HttpServletResponse response, Model model) throws IOException {
        var content = file.getBytes();
        return posts.once(key, request, () -> staged(imports.units(name(file), content), model, response));
    }

    @PostMapping("/enterprises")
    String enterprises(@RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable @DateTimeFormat(iso = ISO.DATE) LocalDate countedOn,
            @RequestParam(defaultValue = "SURVEY") CountSource source, @RequestParam("_key") String key,
            HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
        var content = file.getBytes();
        var day = Objects.requireNonNullElseGet(countedOn, imports::today);
        return posts.once(key, request, () -> staged(imports.enterprises(name(file), content, day, source), model, response));
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private String staged(Staged staged, Model model, HttpServletResponse response) {
        return switch (staged) {
            case Staged.Waiting waiting -> "redirect:/imports/" + waiting.id();
            case Staged.Entered entered -> "redirect:/imports/" + entered.id();
            case Staged.Flawed flawed -> {
                response.setStatus(Answers.REFUSED.value());
                model.addAttribute("flaws", flawed.flaws());
                yield imports(model);
            }
        };
    }

    @GetMapping("/{id}")
    String preview(@PathVariable UUID id, Model model) {
        return preview(id, List.of(), model);
    }

    private String preview(UUID id, List<Flaw> flaws, Model model) {
        var preview = imports.preview(id);
        model.addAttribute("preview", preview);
        model.addAttribute("flaws", flaws.isEmpty() ? preview.flaws() : flaws);
        model.addAttribute("lines", preview.lines().stream().limit(SHOWN).toList());
        model.addAttribute("actions", Action.values());
        return "organisation/import";
    }

    @PostMapping("/{id}/confirm")
    String confirm(@PathVariable UUID id, @RequestParam("_key") String key, HttpServletRequest request,
            HttpServletResponse response, Model model, RedirectAttributes redirect) {
        try {
            return posts.once(key, request, () -> {
                var entered = imports.confirm(id);
                Flash.done(redirect, Message.of("organisation.import.entered", entered.added(), entered.changed(), entered.same()));
                return "redirect:/imports/" + id;
            });
        } catch (Unenterable refused) {
            response.setStatus(Answers.REFUSED.value());
            return preview(id, refused.flaws(), model);
        }
    }

    @PostMapping("/{id}/cancel")
    String cancel(@PathVariable UUID id, @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        imports.preview(id);
        return posts.once(key, request, () -> {
            imports.cancel(id);
            Flash.done(redirect, Message.of("organisation.import.cancelled"));
            return "redirect:/imports";
        });
    }
}
