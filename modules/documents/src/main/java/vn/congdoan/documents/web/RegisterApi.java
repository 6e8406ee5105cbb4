package vn.congdoan.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congdoan.documents.register.Entry;
import vn.congdoan.documents.register.Register;
import vn.congdoan.documents.runs.IssueRun;
import vn.congdoan.documents.runs.IssueRuns;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.web.ApiPosts;
import vn.congdoan.web.Refused;

/// The outgoing register and the runs that issue many documents.
@RestController
@RequestMapping("/api/v1/documents")
class RegisterApi {

    private final Register register;
    private final IssueRuns runs;
    private final ApiPosts posts;
    private final Clock clock;

    RegisterApi(Register register, IssueRuns runs, ApiPosts posts, Clock clock) {
        this.register = register;
        this.runs = runs;
        this.posts = posts;
        this.clock = clock;
    }

    record RunBody(List<UUID> documents, @Nullable LocalDate date) {

        RunBody {
            documents = List.copyOf(documents);
        }
    }

    @GetMapping("/register")
    List<Entry> entries(RegisterPage.Filter filter) {
        return register.entries(filter.lines(clock));
    }

    @GetMapping("/register.pdf")
    ResponseEntity<byte[]> print(RegisterPage.Filter filter) {
        return RegisterPage.answer(register.print(filter.lines(clock)).bytes(), MediaType.APPLICATION_PDF, "so-van-ban-di.pdf");
    }

    @GetMapping("/register.xlsx")
    ResponseEntity<byte[]> workbook(RegisterPage.Filter filter) {
        return RegisterPage.answer(register.workbook(filter.lines(clock)), RegisterPage.WORKBOOK, "so-van-ban-di.xlsx");
    }

    @PostMapping("/runs")
    ResponseEntity<?> start(@RequestBody RunBody body, @RequestHeader("Idempotency-Key") String key, HttpServletRequest request) {
        var day = body.date() == null ? BusinessZone.today(clock) : body.date();
        return posts.once(key, request, body, () -> switch (runs.start(body.documents(), day)) {
            case IssueRuns.Starting.Started started -> ResponseEntity.accepted().body(started);
            case IssueRuns.Starting.Refused(var reason) -> throw new Refused(reason);
        });
    }

    @GetMapping("/runs/{run}")
    IssueRun run(@PathVariable UUID run) {
        return runs.get(run);
    }
}
