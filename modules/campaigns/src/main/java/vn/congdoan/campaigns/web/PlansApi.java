package vn.congdoan.campaigns.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congdoan.campaigns.Issuing;
import vn.congdoan.campaigns.Plans;
import vn.congdoan.web.ApiPosts;
import vn.congdoan.web.Refused;

@RestController
@RequestMapping("/api/v1/campaigns/{code}")
class PlansApi {

    private final Plans plans;
    private final ApiPosts posts;

    PlansApi(Plans plans, ApiPosts posts) {
        this.plans = plans;
        this.posts = posts;
    }

    /// @param number of the plan without its code, when it is known
    record IssueBody(@Nullable String number, @Nullable LocalDate date) {
    }

    @PostMapping("/issue")
    ResponseEntity<?> issue(@PathVariable String code, @RequestBody(required = false) @Nullable IssueBody body,
            @RequestHeader("Idempotency-Key") String key, HttpServletRequest request) {
        var wish = body == null ? new IssueBody(null, null) : body;
        return posts.once(key, request, wish, () -> switch (plans.issue(code, wish.number(), wish.date())) {
            case Issuing.Refused(var reasons) -> throw Refusals.of(reasons);
            case Issuing.Issued issued -> ResponseEntity.ok(issued);
        });
    }

    @GetMapping("/documents/plan.pdf")
    ResponseEntity<byte[]> plan(@PathVariable String code) {
        return pdf(plans.print(code));
    }

    static ResponseEntity<byte[]> pdf(Plans.Printing printing) {
        return switch (printing) {
            case Plans.Printing.NotPrinted(var reasons) -> throw new Refused(reasons);
            case Plans.Printing.Printed(var pdf, var name) -> ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                    .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(name).build().toString())
                    .body(pdf.bytes());
        };
    }
}
