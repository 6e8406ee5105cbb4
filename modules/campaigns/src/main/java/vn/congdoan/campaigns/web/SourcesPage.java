package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.Change;
import vn.congdoan.campaigns.Outline;
import vn.congdoan.campaigns.Reading;
import vn.congdoan.campaigns.SourceFigure;
import vn.congdoan.campaigns.Sources;
import vn.congdoan.campaigns.printed.Meaning;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.sheet.VietnameseNumbers;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.quota.Measure;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// Source figures of the units, typed or read from a printed table.
@Controller
@RequestMapping("/campaigns/{code}/sources")
class SourcesPage {

    private static final String HERE = "redirect:/campaigns/%s/sources";

    private final Campaigns campaigns;
    private final Sources sources;
    private final Masthead masthead;
    private final FormPosts posts;

    SourcesPage(Campaigns campaigns, Sources sources, Masthead masthead, FormPosts posts) {
        this.campaigns = campaigns;
        this.sources = sources;
        this.masthead = masthead;
        this.posts = posts;
    }

    /// @param text as it is typed and printed
    record Field(String measure, String text, long version) {
    }

    record Line(UUID unit, String name, List<Field> fields) {
    }

    @GetMapping
    String show(@PathVariable String code, Model model, @AuthenticationPrincipal CurrentUser user) {
        return page(code, model, user);
    }

    private String page(String code, Model model, CurrentUser user) {
        var outline = masthead.put(model, campaigns.get(code), "sources", user);
        var figures = sources.figures(code);
        var measures = sources.measures();
        model.addAttribute("english", Masthead.english());
        model.addAttribute("measures", measures);
        model.addAttribute("lines", outline.participants().stream().map(p -> new Line(p.unit().value(), p.name(),
                measures.stream()
                        .map(m -> field(m, figures.getOrDefault(p.unit().value(), Map.of()).get(m.code()))).toList())).toList());
        model.addAttribute("sums", measures.stream().map(m -> figures.values().stream()
                .flatMap(f -> java.util.stream.Stream.ofNullable(f.get(m.code()))).mapToLong(f -> f.figure().amount()).sum()).toList());
        model.addAttribute("latest", sources.latest(code).orElse(null));
        return "campaigns/sources";
    }

    private static Field field(Measure measure, @Nullable SourceFigure figure) {
        return figure == null ? new Field(measure.code(), "", 0) : new Field(measure.code(), figure.figure().print(), figure.version());
    }

    /// Fields are sent as `<unit>.<measure>`, with `was-` what stood there and `version-` its version.
    @PostMapping
    String enter(@PathVariable String code, @RequestParam MultiValueMap<String, String> sent, @RequestParam("_key") String key,
            HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            var outline = campaigns.get(code).outline();
            var faults = new ArrayList<Message>();
            var entries = entries(outline, sources.measures(), sent, faults);
            if (!faults.isEmpty()) {
                Flash.refused(redirect, faults);
            } else {
                switch (sources.enter(code, entries)) {
                    case Change.Refused(var reasons) -> Flash.refused(redirect, reasons);
                    case Change.Changed(var count) -> Flash.done(redirect, Message.of("campaigns.sources.entered", count));
                }
            }
            return HERE.formatted(code);
        });
    }

    private static List<Sources.Entry> entries(Outline outline, List<Measure> measures, MultiValueMap<String, String> sent, List<Message> faults) {
        var entries = new ArrayList<Sources.Entry>();
        for (var participant : outline.participants()) {
            for (var measure : measures) {
                var name = participant.unit().value() + "." + measure.code();
                var typed = text(sent, name);
                if (sent.containsKey(name) && !typed.equals(text(sent, "was-" + name))) {
                    figure(typed, participant.name(), faults).ifPresent(figure -> entries.add(new Sources.Entry(
                            new UnitId(participant.unit().value()), measure.code(), figure, version(text(sent, "version-" + name)))));
                }
            }
        }
        return entries;
    }

    /// What was not written by our page is older than anything.
    private static long version(String sent) {
        return sent.matches("\\d{1,18}") ? Long.parseLong(sent) : 0;
    }

    private static java.util.Optional<Figure> figure(String typed, String unit, List<Message> faults) {
        var whole = VietnameseNumbers.whole(typed);
        if (typed.isEmpty()) {
            return java.util.Optional.of(Figure.BLANK);
        }
        if (typed.equals("-")) {
            return java.util.Optional.of(Figure.DASH);
        }
        if (whole.isEmpty() || whole.getAsLong() < 0) {
            faults.add(Message.of("campaigns.sources.not-a-figure", unit, typed));
            return java.util.Optional.empty();
        }
        return java.util.Optional.of(Figure.of(whole.getAsLong()));
    }

    private static String text(MultiValueMap<String, String> sent, String name) {
        var given = sent.getFirst(name);
        return given == null ? "" : given.strip();
    }

    @PostMapping("/imports")
    String read(@PathVariable String code, @RequestParam MultipartFile file, @RequestParam("_key") String key, Model model,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request, HttpServletResponse response,
            RedirectAttributes redirect) {
        return posts.once(key, request, () -> {
            if (file.isEmpty()) {
                Flash.refused(redirect, Message.of("campaigns.refused.file-missing"));
                return HERE.formatted(code);
            }
            return switch (sources.read(code, String.valueOf(file.getOriginalFilename()), content(file))) {
                case Reading.Preview preview -> HERE.formatted(code) + "/imports/" + preview.id();
                case Reading.Unusable unusable when unusable.unclear() -> HERE.formatted(code) + "/mappings/" + unusable.id();
                case Reading.Unusable unusable -> {
                    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                    model.addAttribute("flaws", unusable.flaws());
                    model.addAttribute("file", unusable.flaws().getFirst().file());
                    model.addAttribute("upload", unusable.id());
                    yield page(code, model, user);
                }
            };
        });
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/imports/{id}")
    String preview(@PathVariable String code, @PathVariable UUID id, Model model, @AuthenticationPrincipal CurrentUser user) {
        masthead.put(model, campaigns.get(code), "sources", user);
        var preview = sources.preview(code, id);
        model.addAttribute("preview", preview);
        model.addAttribute("printed", preview.table().columns().stream().filter(c -> !c.meaning().is(Meaning.Kind.IGNORED)).toList());
        model.addAttribute("quotas", preview.table().columns(Meaning.Kind.QUOTA).count());
        model.addAttribute("source", preview.table().file());
        return "campaigns/preview";
    }

    @PostMapping("/imports/{id}")
    String confirm(@PathVariable String code, @PathVariable UUID id, @RequestParam(defaultValue = "") String takeQuotas,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> switch (sources.confirm(code, id, !takeQuotas.isEmpty(), reason)) {
            case Change.Refused(var reasons) -> {
                Flash.refused(redirect, reasons);
                yield HERE.formatted(code) + "/imports/" + id;
            }
            case Change.Changed(var count) -> {
                Flash.done(redirect, Message.of("campaigns.sources.imported", count));
                yield HERE.formatted(code);
            }
        });
    }
}
