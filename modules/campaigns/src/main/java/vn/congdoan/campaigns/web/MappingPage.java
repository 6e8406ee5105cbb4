package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.Outline;
import vn.congdoan.campaigns.Reading;
import vn.congdoan.campaigns.Sources;
import vn.congdoan.campaigns.printed.Meaning;
import vn.congdoan.campaigns.printed.Meaning.Kind;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;
import vn.congdoan.web.Texts;

/// A person says what the columns of a printed table are, and which units its names mean. It is remembered.
@Controller
@RequestMapping("/campaigns/{code}/sources/mappings/{id}")
class MappingPage {

    private static final int COLUMNS = 200;

    private final Campaigns campaigns;
    private final Sources sources;
    private final Masthead masthead;
    private final FormPosts posts;
    private final Texts texts;

    MappingPage(Campaigns campaigns, Sources sources, Masthead masthead, FormPosts posts, Texts texts) {
        this.campaigns = campaigns;
        this.sources = sources;
        this.masthead = masthead;
        this.posts = posts;
        this.texts = texts;
    }

    record Choice(String code, String name) {
    }

    @GetMapping
    String show(@PathVariable String code, @PathVariable UUID id, @RequestParam(defaultValue = "") String page, Model model,
            @AuthenticationPrincipal CurrentUser user) {
        var outline = masthead.put(model, campaigns.get(code), "sources", user);
        model.addAttribute("mapping", sources.mapping(code, id, page));
        model.addAttribute("choices", choices(outline));
        model.addAttribute("units", outline.participants());
        return "campaigns/mapping";
    }

    private List<Choice> choices(Outline outline) {
        var choices = new ArrayList<Choice>();
        List.of(Kind.IGNORED, Kind.UNIT, Kind.NUMBER, Kind.NOTE).forEach(kind -> choices.add(said(kind)));
        sources.measures().forEach(m -> choices.add(new Choice(Meaning.measure(m.code()).code(),
                texts.of(Message.of("campaigns.mapping.measure", Masthead.english() ? m.name().en() : m.name().vi())))));
        outline.indicators().forEach(i -> choices.add(new Choice(Meaning.quota(i.code()).code(),
                texts.of(Message.of(outline.leaf(i) ? "campaigns.mapping.quota" : "campaigns.mapping.total", i.name())))));
        List.of(Kind.NET, Kind.PERCENT, Kind.SUM).forEach(kind -> choices.add(said(kind)));
        return choices;
    }

    private Choice said(Kind kind) {
        return new Choice(Meaning.of(kind).code(), texts.of(Message.of("campaigns.mapping." + Meaning.of(kind).code())));
    }

    /// Columns are sent as `column.<place>`, units as `name.<n>` with `unit.<n>`.
    @PostMapping
    String say(@PathVariable String code, @PathVariable UUID id, @RequestParam(defaultValue = "") String page,
            @RequestParam Map<String, String> sent, @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            var here = "redirect:/campaigns/" + code + "/sources/";
            var meanings = IntStream.range(0, COLUMNS).mapToObj(i -> Meaning.parse(sent.getOrDefault("column." + i, "ignored")).orElse(Meaning.IGNORED)).toList();
            return switch (sources.read(code, id, page, meanings, units(sent))) {
                case Reading.Preview preview -> here + "imports/" + id;
                case Reading.Unusable(var flaws, var upload) -> {
                    Flash.refused(redirect, flaws.stream().limit(20).map(flaw -> flaw.row() == 0 ? flaw.what()
                            : Message.of("campaigns.mapping.flaw", flaw.row(), flaw.column(), flaw.value(), flaw.what())).toList());
                    yield here + "mappings/" + id;
                }
            };
        });
    }

    private static Map<String, UUID> units(Map<String, String> sent) {
        Map<String, UUID> units = new HashMap<>();
        sent.forEach((field, name) -> {
            var unit = sent.getOrDefault(field.replaceFirst("^name\\.", "unit."), "");
            if (field.startsWith("name.") && unit.matches("[0-9a-f-]{36}")) {
                units.put(name, UUID.fromString(unit));
            }
        });
        return units;
    }
}
