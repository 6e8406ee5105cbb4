package vn.congdoan.documents.web.registers;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.documents.drafting.bases.Bases;
import vn.congdoan.documents.drafting.bases.CitationReader;
import vn.congdoan.documents.drafting.bases.Registering;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;
import vn.congdoan.web.Refused;

/// The register of cited documents.
@Controller
@RequestMapping("/documents/bases")
class BasesPage {

    private static final int ON_A_PAGE = 50;
    private static final int PICKS = 12;

    private final Bases bases;
    private final FormPosts posts;

    BasesPage(Bases bases, FormPosts posts) {
        this.bases = bases;
        this.posts = posts;
    }

    /// @param citation as typed or pasted: its parts are put into the form for a new entry
    @GetMapping
    String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "") String citation, Model model) {
        var read = citation.isBlank() ? null : CitationReader.read(citation);
        model.addAttribute("citation", citation);
        model.addAttribute("unread", read != null && read.isEmpty());
        return page(q, page, read == null ? CitedForm.BLANK : read.map(CitedForm::of).orElse(CitedForm.BLANK), model);
    }

    private String page(String q, int page, CitedForm form, Model model) {
        int count = bases.count(q);
        int pages = Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
        int number = Math.clamp(page, 1, pages);
        model.addAttribute("q", q);
        model.addAttribute("form", form);
        model.addAttribute("number", number);
        model.addAttribute("pages", pages);
        model.addAttribute("bases", bases.list(q, (number - 1) * ON_A_PAGE, ON_A_PAGE));
        return "documents/bases";
    }

    /// For the editor: what can be put among the legal bases.
    @GetMapping("/picks")
    String picks(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("bases", bases.list(q, 0, PICKS));
        return "documents/bases :: picks";
    }

    @PostMapping
    String register(@RequestParam MultiValueMap<String, String> sent, @RequestParam("_key") String key, Model model,
            HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        var form = CitedForm.of(sent);
        return posts.once(key, request, () -> settled(() -> bases.register(form.cited()), () -> page("", 1, form, model),
                model, response, redirect));
    }

    @GetMapping("/{basis}")
    String one(@PathVariable UUID basis, Model model) {
        return form(basis, CitedForm.of(bases.get(basis).cited()), model);
    }

    private String form(UUID id, CitedForm form, Model model) {
        model.addAttribute("basis", bases.get(id));
        model.addAttribute("form", form);
        return "documents/basis";
    }

    @PostMapping("/{basis}")
    String change(@PathVariable UUID basis, @RequestParam MultiValueMap<String, String> sent, @RequestParam int version,
            @RequestParam(defaultValue = "false") boolean inForce, @RequestParam("_key") String key, Model model,
            HttpServletRequest request, HttpServletResponse response, RedirectAttributes redirect) {
        var form = CitedForm.of(sent);
        return posts.once(key, request, () -> settled(() -> bases.change(basis, version, form.cited(), inForce),
                () -> form(basis, form, model), model, response, redirect));
    }

    private String settled(Supplier<Registering> work, Supplier<String> again, Model model, HttpServletResponse response, RedirectAttributes redirect) {
        List<Message> reasons;
        try {
            switch (work.get()) {
                case Registering.Registered(var id) -> {
                    Flash.done(redirect, Message.of("documents.basis.done", bases.get(id).cited().brief()));
                    return "redirect:/documents/bases";
                }
                case Registering.Refused(var refused) -> reasons = refused;
            }
        } catch (Refused refused) {
            reasons = refused.reasons();
        }
        model.addAttribute("reasons", reasons);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return again.get();
    }
}
