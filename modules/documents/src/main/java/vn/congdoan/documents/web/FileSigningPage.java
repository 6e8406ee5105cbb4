package vn.congdoan.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.access.CurrentUser;
import vn.congdoan.documents.issuing.ElectronicSigning;
import vn.congdoan.documents.issuing.FileSigning;
import vn.congdoan.documents.issuing.Issue;
import vn.congdoan.documents.issuing.Issuing;
import vn.congdoan.documents.issuing.Proceeding;
import vn.congdoan.documents.issuing.Sealed;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// The acts of signing as a file: the person's signature, then the organisation's with the issue. Signing may wait for a
/// time-stamp authority, so it comes before the transaction that keeps its result.
@Controller
@RequestMapping("/documents/{id}")
class FileSigningPage {

    private final FileSigning signing;
    private final ElectronicSigning electronic;
    private final Issue issue;
    private final FormPosts posts;
    private final Clock clock;

    FileSigningPage(FileSigning signing, ElectronicSigning electronic, Issue issue, FormPosts posts, Clock clock) {
        this.signing = signing;
        this.electronic = electronic;
        this.issue = issue;
        this.posts = posts;
        this.clock = clock;
    }

    @PostMapping("/sign-file")
    String sign(@PathVariable UUID id, @RequestParam int version, @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "next") String choice, @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String reason, KeyForm form, @RequestParam("_key") String key,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request, RedirectAttributes redirect) {
        var day = Here.day(date, BusinessZone.today(clock));
        var chosen = Here.choice(choice, number, reason);
        var outcome = tried(() -> signing.sign(id, version, day, chosen, form.key(user.prefix()), user.id()));
        return posts.once(key, request, () -> switch (outcome.get()) {
            case FileSigning.Refused(var reasons) -> refused(reasons, redirect, id);
            case FileSigning.Ready(var file, _, var signer, var warnings) ->
                    signed(electronic.signed(id, version, file, signer), warnings, redirect, id);
        });
    }

    private static String signed(Proceeding proceeding, List<Message> warnings, RedirectAttributes redirect, UUID id) {
        switch (proceeding) {
            case Proceeding.Refused(var reasons) -> Flash.refused(redirect, reasons);
            case Proceeding.Taken _ -> Flash.done(redirect, warnings.stream().reduce(Message.of("documents.signing.signed"),
                    (said, next) -> Message.of("documents.seals.and", said, next)));
        }
        return "redirect:" + Here.document(id);
    }

    @PostMapping("/seal-file")
    String seal(@PathVariable UUID id, @RequestParam int version, KeyForm form, @RequestParam("_key") String key,
            @AuthenticationPrincipal CurrentUser user, HttpServletRequest request, RedirectAttributes redirect) {
        var outcome = tried(() -> signing.seal(id, form.key(user.prefix())));
        return posts.once(key, request, () -> switch (outcome.get()) {
            case FileSigning.Refused(var reasons) -> refused(reasons, redirect, id);
            case FileSigning.Ready ready -> issued(issue.electronically(id, version, new Sealed(ready.file(), ready.annexes())), redirect, id);
        });
    }

    private static String issued(Issuing issuing, RedirectAttributes redirect, UUID id) {
        return switch (issuing) {
            case Issuing.Refused(var reasons) -> refused(reasons, redirect, id);
            case Issuing.Issued(var document) -> {
                Flash.done(redirect, Message.of("documents.process.done.issue.as", document.notation()));
                yield "redirect:" + Here.issued(id);
            }
        };
    }

    private static String refused(List<Message> reasons, RedirectAttributes redirect, UUID id) {
        Flash.refused(redirect, reasons);
        return "redirect:" + Here.document(id);
    }

    /// A form that is sent again finds the document moved on; what it finds is told only when its key is new.
    private static Supplier<FileSigning.Outcome> tried(Supplier<FileSigning.Outcome> signing) {
        try {
            var outcome = signing.get();
            return () -> outcome;
        } catch (StaleVersion | NotFound e) {
            return () -> {
                throw e;
            };
        }
    }
}
