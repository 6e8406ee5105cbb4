package vn.congdoan.documents.web;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.congdoan.documents.profiles.HouseStyle;
import vn.congdoan.documents.profiles.Profiles;
import vn.congdoan.documents.profiles.SampleDocument;
import vn.congdoan.documents.profiles.StyleForm;
import vn.congdoan.kernel.BusinessZone;

/// Shows on paper what a style says, before it is adopted too.
@Controller
@RequestMapping("/documents/profiles/sample")
class ProfileSamples {

    private final Profiles profiles;
    private final SampleDocument sample;
    private final Clock clock;

    ProfileSamples(Profiles profiles, SampleDocument sample, Clock clock) {
        this.profiles = profiles;
        this.sample = sample;
        this.clock = clock;
    }

    /// @param style adopted; the decree's without one
    @GetMapping
    ResponseEntity<byte[]> of(@RequestParam @Nullable UUID style) {
        return file(style == null ? HouseStyle.DECREE_30 : profiles.get(style).style());
    }

    /// What was typed and is kept nowhere; the form again where it cannot be printed.
    @PostMapping
    Object typed(@RequestParam Map<String, String> fields) {
        var form = StyleForm.typed(fields);
        var style = form.style();
        var reasons = form.faults().isEmpty() ? profiles.faults(style) : form.faults();
        if (reasons.isEmpty()) {
            return file(style);
        }
        var again = new ModelAndView("documents/profile-form", HttpStatus.UNPROCESSABLE_CONTENT);
        again.addObject("form", form).addObject("base", form.value("base")).addObject("reasons", reasons)
                .addObject("today", BusinessZone.today(clock));
        return again;
    }

    private ResponseEntity<byte[]> file(HouseStyle style) {
        var name = ContentDisposition.inline().filename("the-thuc.pdf").build();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(sample.print(style, BusinessZone.today(clock)).bytes());
    }
}
