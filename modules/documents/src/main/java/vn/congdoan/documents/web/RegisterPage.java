package vn.congdoan.documents.web;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Sought;
import vn.congdoan.documents.numbering.Numbering;
import vn.congdoan.documents.numbering.Series;
import vn.congdoan.documents.register.Lines;
import vn.congdoan.documents.register.Register;
import vn.congdoan.kernel.BusinessZone;

/// The register of outgoing documents: on the screen, printed, as a workbook.
@Controller
@RequestMapping("/documents")
class RegisterPage {

    static final MediaType WORKBOOK = MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int ON_A_PAGE = 100;

    private final Register register;
    private final Numbering numbering;
    private final Papers papers;
    private final Clock clock;

    RegisterPage(Register register, Numbering numbering, Papers papers, Clock clock) {
        this.register = register;
        this.numbering = numbering;
        this.papers = papers;
        this.clock = clock;
    }

    /// The fields of the form above the register, and of the query.
    ///
    /// @param series `all`, or the code of a series, empty for the công văn
    record Filter(@Nullable Integer year, @Nullable String series, @Nullable String type, @Nullable String words) {

        Lines lines(Clock clock) {
            return new Lines(year == null ? BusinessZone.today(clock).getYear() : year,
                    Optional.ofNullable(series).filter(code -> !code.equals("all")),
                    Optional.ofNullable(type).filter(name -> !name.isEmpty()), words == null ? "" : words);
        }
    }

    @GetMapping("/register")
    String show(Filter filter, @RequestParam(defaultValue = "1") int page, Model model) {
        var lines = filter.lines(clock);
        var entries = register.entries(lines);
        int pages = Math.max(1, Math.ceilDiv(entries.size(), ON_A_PAGE));
        int shown = Math.clamp(page, 1, pages);
        model.addAttribute("lines", lines);
        model.addAttribute("series", lines.series().orElse("all"));
        model.addAttribute("type", lines.type().orElse(""));
        model.addAttribute("years", register.years());
        model.addAttribute("allSeries", numbering.series(lines.year()).stream().map(Series::key).map(Series.Key::code).distinct().toList());
        model.addAttribute("types", papers.types(Sought.ALL));
        model.addAttribute("count", entries.size());
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("entries", entries.subList((shown - 1) * ON_A_PAGE, Math.min(shown * ON_A_PAGE, entries.size())));
        return "documents/register";
    }

    @GetMapping("/register.pdf")
    ResponseEntity<byte[]> print(Filter filter) {
        var lines = filter.lines(clock);
        return answer(register.print(lines).bytes(), MediaType.APPLICATION_PDF, "so-van-ban-di-" + lines.year() + ".pdf");
    }

    @GetMapping("/register.xlsx")
    ResponseEntity<byte[]> workbook(Filter filter) {
        var lines = filter.lines(clock);
        return answer(register.workbook(lines), WORKBOOK, "so-van-ban-di-" + lines.year() + ".xlsx");
    }

    static ResponseEntity<byte[]> answer(byte[] content, MediaType type, String name) {
        var shown = type.equals(MediaType.APPLICATION_PDF) ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok().contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.filename(name).build().toString()).body(content);
    }
}
