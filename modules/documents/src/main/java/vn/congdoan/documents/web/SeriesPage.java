package vn.congdoan.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.documents.numbering.Numbering;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.web.FormPosts;

/// Where the numbers of a year stand, and what is done to them by hand.
@Controller
@RequestMapping("/documents/series")
class SeriesPage {

    private static final String HERE = "/documents/series";

    private final Numbering numbering;
    private final FormPosts posts;
    private final Clock clock;

    SeriesPage(Numbering numbering, FormPosts posts, Clock clock) {
        this.numbering = numbering;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable Integer year, Model model) {
        int shown = year == null ? BusinessZone.today(clock).getYear() : year;
        model.addAttribute("year", shown);
        model.addAttribute("series", numbering.series(shown));
        model.addAttribute("reserved", numbering.reserved(shown));
        model.addAttribute("epochs", numbering.epochs());
        model.addAttribute("today", BusinessZone.today(clock));
        return "documents/series";
    }

    @PostMapping("/reserve")
    String reserve(@RequestParam int year, @RequestParam(defaultValue = "") String code, @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String reason, @RequestParam("_key") String key, HttpServletRequest request,
            RedirectAttributes redirect) {
        return posts.once(key, request, () ->
                Here.told(numbering.reserve(VietnameseText.clean(code), year, number, reason), redirect, HERE + "?year=" + year));
    }

    @PostMapping("/next")
    String goOn(@RequestParam int year, @RequestParam(defaultValue = "") String code, @RequestParam int next,
            @RequestParam(defaultValue = "") String reason, @RequestParam("_key") String key, HttpServletRequest request,
            RedirectAttributes redirect) {
        return posts.once(key, request, () ->
                Here.told(numbering.goOn(VietnameseText.clean(code), year, next, reason), redirect, HERE + "?year=" + year));
    }

    @PostMapping("/epochs")
    String begin(@RequestParam(defaultValue = "") String date, @RequestParam(defaultValue = "") String reason,
            @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        var day = Here.day(date, BusinessZone.today(clock));
        return posts.once(key, request, () -> Here.told(numbering.begin(day, reason), redirect, HERE + "?year=" + day.getYear()));
    }
}
