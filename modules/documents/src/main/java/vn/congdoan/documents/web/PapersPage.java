package vn.congdoan.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Sought;
import vn.congdoan.documents.drafting.Stage;

/// The list of documents.
@Controller
@RequestMapping("/documents")
class PapersPage {

    private static final int ON_A_PAGE = 50;

    private final Papers papers;

    PapersPage(Papers papers) {
        this.papers = papers;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String stage, @RequestParam Optional<String> type,
            @RequestParam(defaultValue = "") String year, @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page, Model model, @AuthenticationPrincipal CurrentUser user, HttpServletRequest request) {
        var sought = Shown.narrowed(new Sought(stage(stage), Optional.empty(), type.filter(t -> !t.equals("*")), number(year), q), user);
        int count = papers.count(sought);
        int pages = Math.max(1, (count + ON_A_PAGE - 1) / ON_A_PAGE);
        int number = Math.clamp(page, 1, pages);
        model.addAttribute("papers", papers.list(sought, (number - 1) * ON_A_PAGE, ON_A_PAGE));
        model.addAttribute("count", count);
        model.addAttribute("number", number);
        model.addAttribute("pages", pages);
        model.addAttribute("address", UriComponentsBuilder.fromPath("/documents").query(request.getQueryString())
                .replaceQueryParam("page").replaceQueryParam("lang").build().toUriString());
        model.addAttribute("types", papers.types(Shown.narrowed(Sought.ALL, user)));
        model.addAttribute("stages", Stream.of(Stage.values()).filter(s -> Shown.writes(user) || Stage.OUTSIDE.contains(s)).toList());
        model.addAttribute("stage", stage);
        model.addAttribute("type", type.orElse("*"));
        model.addAttribute("year", year);
        model.addAttribute("q", q);
        model.addAttribute("writes", Shown.writes(user));
        return "documents/list";
    }

    private static Set<Stage> stage(String code) {
        return Stream.of(Stage.values()).filter(s -> s.code().equals(code)).collect(java.util.stream.Collectors.toSet());
    }

    private static Optional<Integer> number(String year) {
        return year.matches("\\d{4}") ? Optional.of(Integer.valueOf(year)) : Optional.empty();
    }

    static @Nullable UUID id(String text) {
        try {
            return text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
