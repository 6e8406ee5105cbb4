package vn.congdoan.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Starting;
import vn.congdoan.documents.issuing.Issue;
import vn.congdoan.documents.issuing.Issuing;
import vn.congdoan.documents.issuing.Proceeding;
import vn.congdoan.documents.issuing.Proceedings;
import vn.congdoan.documents.issuing.Recall;
import vn.congdoan.documents.issuing.Step;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.ApiPosts;
import vn.congdoan.web.Refused;

@RestController
@RequestMapping("/api/v1/documents/{id}")
class IssuingApi {

    private final Proceedings proceedings;
    private final Issue issue;
    private final Recall recall;
    private final Papers papers;
    private final ApiPosts posts;
    private final Clock clock;

    IssuingApi(Proceedings proceedings, Issue issue, Recall recall, Papers papers, ApiPosts posts, Clock clock) {
        this.proceedings = proceedings;
        this.issue = issue;
        this.recall = recall;
        this.papers = papers;
        this.posts = posts;
        this.clock = clock;
    }

    /// @param act     `submit`, `send-back`, `approve`, `withdraw-approval` or `sign` (by hand)
    /// @param version of the document that the caller saw
    /// @param signer  who signed by hand, with `date`
    record StepBody(String act, int version, @Nullable String comment, @Nullable String signer, @Nullable LocalDate date) {
    }

    /// @param number   written by hand, `78a`, with a reason
    /// @param reserved id of a reserved number
    record IssueBody(int version, @Nullable LocalDate date, @Nullable UUID reserved, @Nullable String number,
            @Nullable String reason) {
    }

    record WithdrawBody(int version, @Nullable LocalDate date, String reason, String decision) {
    }

    record ReplaceBody(@Nullable String reason) {
    }

    @GetMapping("/steps")
    List<Step> steps(@PathVariable UUID id) {
        return proceedings.steps(id);
    }

    @PostMapping("/steps")
    ResponseEntity<?> step(@PathVariable UUID id, @RequestBody StepBody body, @RequestHeader("Idempotency-Key") String key,
            HttpServletRequest request) {
        var comment = body.comment() == null ? "" : body.comment();
        var composed = body.act().equals("submit") || body.act().equals("approve") ? proceedings.compose(id) : null;
        return posts.once(key, request, body, () -> taken(switch (body.act()) {
            case "submit" -> proceedings.submit(Objects.requireNonNull(composed), body.version(), comment);
            case "approve" -> proceedings.approve(Objects.requireNonNull(composed), body.version(), comment);
            case "send-back" -> proceedings.sendBack(id, body.version(), comment);
            case "withdraw-approval" -> proceedings.withdrawApproval(id, body.version(), comment);
            case "sign" -> proceedings.signedByHand(id, body.version(), body.signer() == null ? "" : body.signer(), day(body.date()));
            default -> throw new Refused(Message.of("documents.process.refused.act", body.act()));
        }));
    }

    @PostMapping("/issue")
    ResponseEntity<?> issue(@PathVariable UUID id, @RequestBody IssueBody body, @RequestHeader("Idempotency-Key") String key,
            HttpServletRequest request) {
        var how = body.reserved() != null ? body.reserved().toString() : body.number() != null ? "hand" : "next";
        var choice = Here.choice(how, body.number(), body.reason());
        return posts.once(key, request, body, () -> switch (issue.onPaper(id, body.version(), day(body.date()), choice)) {
            case Issuing.Issued(var document) -> ResponseEntity.ok(document);
            case Issuing.Refused(var reasons) -> throw new Refused(reasons);
        });
    }

    @PostMapping("/withdraw")
    ResponseEntity<?> withdraw(@PathVariable UUID id, @RequestBody WithdrawBody body, @RequestHeader("Idempotency-Key") String key,
            HttpServletRequest request) {
        return posts.once(key, request, body, () ->
                taken(recall.withdraw(id, body.version(), day(body.date()), body.reason(), body.decision())));
    }

    /// Begins a document with the words of an issued one; its issue will replace that one.
    @PostMapping("/replace")
    ResponseEntity<?> replace(@PathVariable UUID id, @RequestBody ReplaceBody body, @RequestHeader("Idempotency-Key") String key,
            HttpServletRequest request) {
        var prepared = recall.prepare(id);
        var reason = body.reason() == null ? "" : body.reason();
        return posts.once(key, request, body, () -> switch (recall.replace(id, prepared, reason)) {
            case Starting.Started(var draft) -> ResponseEntity.created(URI.create("/api/v1/documents/" + draft)).body(papers.get(draft));
            case Starting.Refused(var reasons) -> throw new Refused(reasons);
        });
    }

    private ResponseEntity<?> taken(Proceeding proceeding) {
        return switch (proceeding) {
            case Proceeding.Taken taken -> ResponseEntity.ok(taken);
            case Proceeding.Refused(var reasons) -> throw new Refused(reasons);
        };
    }

    private LocalDate day(@Nullable LocalDate given) {
        return given == null ? BusinessZone.today(clock) : given;
    }
}
