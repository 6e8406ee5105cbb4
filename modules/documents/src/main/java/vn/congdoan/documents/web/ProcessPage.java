package vn.congdoan.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.issuing.Issue;
import vn.congdoan.documents.issuing.Issuing;
import vn.congdoan.documents.issuing.Proceedings;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// The forms of the fragment `documents/process :: panel`: from submitting to the issue on paper.
@Controller
@RequestMapping("/documents/{id}")
class ProcessPage {

    private final Papers papers;
    private final Proceedings proceedings;
    private final Issue issue;
    private final FormPosts posts;
    private final Clock clock;

    ProcessPage(Papers papers, Proceedings proceedings, Issue issue, FormPosts posts, Clock clock) {
        this.papers = papers;
        this.proceedings = proceedings;
        this.issue = issue;
        this.posts = posts;
        this.clock = clock;
    }

    /// The panel alone, for pages that fetch it.
    @GetMapping("/process")
    String show(@PathVariable UUID id, Model model) {
        model.addAttribute("paper", papers.get(id));
        return "documents/process :: panel(paper=${paper})";
    }

    @PostMapping("/submit")
    String submit(@PathVariable UUID id, @RequestParam int version, @RequestParam(defaultValue = "") String comment,
            @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        var composed = proceedings.compose(id); // asks a plugin, which no transaction may wait for
        return posts.once(key, request, () -> Here.told(proceedings.submit(composed, version, comment), redirect, Here.document(id)));
    }

    @PostMapping("/send-back")
    String sendBack(@PathVariable UUID id, @RequestParam int version, @RequestParam(defaultValue = "") String comment,
            @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> Here.told(proceedings.sendBack(id, version, comment), redirect, Here.document(id)));
    }

    @PostMapping("/approve")
    String approve(@PathVariable UUID id, @RequestParam int version, @RequestParam(defaultValue = "") String comment,
            @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        var composed = proceedings.compose(id);
        return posts.once(key, request, () -> Here.told(proceedings.approve(composed, version, comment), redirect, Here.document(id)));
    }

    @PostMapping("/withdraw-approval")
    String withdrawApproval(@PathVariable UUID id, @RequestParam int version, @RequestParam(defaultValue = "") String comment,
            @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () ->
                Here.told(proceedings.withdrawApproval(id, version, comment), redirect, Here.document(id)));
    }

    @PostMapping("/signed-by-hand")
    String signedByHand(@PathVariable UUID id, @RequestParam int version, @RequestParam(defaultValue = "") String signer,
            @RequestParam(defaultValue = "") String date, @RequestParam("_key") String key, HttpServletRequest request,
            RedirectAttributes redirect) {
        var day = Here.day(date, BusinessZone.today(clock));
        return posts.once(key, request, () ->
                Here.told(proceedings.signedByHand(id, version, signer, day), redirect, Here.document(id)));
    }

    @PostMapping("/issue")
    String issue(@PathVariable UUID id, @RequestParam int version, @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "next") String choice, @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String reason, @RequestParam("_key") String key, HttpServletRequest request,
            RedirectAttributes redirect) {
        var day = Here.day(date, BusinessZone.today(clock));
        var chosen = Here.choice(choice, number, reason);
        return posts.once(key, request, () -> switch (issue.onPaper(id, version, day, chosen)) {
            case Issuing.Refused(var reasons) -> {
                Flash.refused(redirect, reasons);
                yield "redirect:" + Here.document(id);
            }
            case Issuing.Issued(var document) -> {
                Flash.done(redirect, Message.of("documents.process.done.issue.as", document.notation()));
                yield "redirect:" + Here.issued(id);
            }
        });
    }

    /// Issues what was signed as a file, without another seal.
    @PostMapping("/issue-file")
    String issueFile(@PathVariable UUID id, @RequestParam int version, @RequestParam("_key") String key,
            HttpServletRequest request, RedirectAttributes redirect) {
        return posts.once(key, request, () -> switch (issue.electronically(id, version, null)) {
            case Issuing.Refused(var reasons) -> {
                Flash.refused(redirect, reasons);
                yield "redirect:" + Here.document(id);
            }
            case Issuing.Issued(var document) -> {
                Flash.done(redirect, Message.of("documents.process.done.issue.as", document.notation()));
                yield "redirect:" + Here.issued(id);
            }
        });
    }
}
