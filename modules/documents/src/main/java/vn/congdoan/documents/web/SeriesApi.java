package vn.congdoan.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congdoan.documents.numbering.Changing;
import vn.congdoan.documents.numbering.Epoch;
import vn.congdoan.documents.numbering.Numbering;
import vn.congdoan.documents.numbering.ReservedNumber;
import vn.congdoan.documents.numbering.Series;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.web.ApiPosts;
import vn.congdoan.web.Refused;

/// The series of numbers, and what is done to them by hand.
@RestController
@RequestMapping("/api/v1/documents/series")
class SeriesApi {

    private final Numbering numbering;
    private final ApiPosts posts;
    private final Clock clock;

    SeriesApi(Numbering numbering, ApiPosts posts, Clock clock) {
        this.numbering = numbering;
        this.posts = posts;
        this.clock = clock;
    }

    record SeriesView(List<Series> series, List<ReservedNumber> reserved, List<Epoch> epochs) {
    }

    /// @param typeCode empty for a công văn
    /// @param number   or null for the next one
    record ReserveBody(@Nullable String typeCode, int year, @Nullable String number, @Nullable String reason) {
    }

    /// @param typeCode empty for a công văn
    /// @param next     the number with which the series goes on
    record NextBody(@Nullable String typeCode, int year, int next, @Nullable String reason) {
    }

    /// @param date from which the numbers begin anew with 01; null means today
    record EpochBody(@Nullable LocalDate date, @Nullable String reason) {
    }

    @GetMapping
    SeriesView series(@RequestParam(required = false) @Nullable Integer year) {
        int asked = year == null ? BusinessZone.today(clock).getYear() : year;
        return new SeriesView(numbering.series(asked), numbering.reserved(asked), numbering.epochs());
    }

    @PostMapping("/reserved")
    ResponseEntity<?> reserve(@RequestBody ReserveBody body, @RequestHeader("Idempotency-Key") String key, HttpServletRequest request) {
        return posts.once(key, request, body, () ->
                changed(numbering.reserve(given(body.typeCode()), body.year(), given(body.number()), given(body.reason()))));
    }

    @PostMapping("/next")
    ResponseEntity<?> goOn(@RequestBody NextBody body, @RequestHeader("Idempotency-Key") String key, HttpServletRequest request) {
        return posts.once(key, request, body, () ->
                changed(numbering.goOn(given(body.typeCode()), body.year(), body.next(), given(body.reason()))));
    }

    @PostMapping("/epochs")
    ResponseEntity<?> begin(@RequestBody EpochBody body, @RequestHeader("Idempotency-Key") String key, HttpServletRequest request) {
        var day = body.date() == null ? BusinessZone.today(clock) : body.date();
        return posts.once(key, request, body, () -> changed(numbering.begin(day, given(body.reason()))));
    }

    private static ResponseEntity<?> changed(Changing changing) {
        return switch (changing) {
            case Changing.Changed changed -> ResponseEntity.ok(changed);
            case Changing.Refused(var reason) -> throw new Refused(reason);
        };
    }

    private static String given(@Nullable String typed) {
        return typed == null ? "" : VietnameseText.clean(typed);
    }
}
