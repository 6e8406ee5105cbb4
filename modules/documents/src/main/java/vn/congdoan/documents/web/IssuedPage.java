package vn.congdoan.documents.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.congdoan.documents.archive.Archive;
import vn.congdoan.documents.archive.Frozen;
import vn.congdoan.documents.delivery.Deliveries;
import vn.congdoan.documents.delivery.Queueing;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Starting;
import vn.congdoan.documents.drafting.recipients.Groups;
import vn.congdoan.documents.drafting.recipients.Recipient;
import vn.congdoan.documents.issuing.Proceedings;
import vn.congdoan.documents.issuing.Recall;
import vn.congdoan.documents.register.Entry.ByHand;
import vn.congdoan.documents.register.Register;
import vn.congdoan.documents.verification.Verification;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.web.Flash;
import vn.congdoan.web.FormPosts;

/// An issued document: its data and file, who got it, and how it is corrected.
@Controller
@RequestMapping("/documents/{id}")
class IssuedPage {

    private final Archive archive;
    private final Papers papers;
    private final Proceedings proceedings;
    private final Recall recall;
    private final Register register;
    private final Deliveries deliveries;
    private final Groups groups;
    private final Verification verification;
    private final FormPosts posts;
    private final OfficeAccess access;
    private final Clock clock;

    IssuedPage(Archive archive, Papers papers, Proceedings proceedings, Recall recall, Register register, Deliveries deliveries,
            Groups groups, Verification verification, FormPosts posts, OfficeAccess access, Clock clock) {
        this.archive = archive;
        this.papers = papers;
        this.proceedings = proceedings;
        this.recall = recall;
        this.register = register;
        this.deliveries = deliveries;
        this.groups = groups;
        this.verification = verification;
        this.posts = posts;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/issued")
    String show(@PathVariable UUID id, Model model) {
        var issued = archive.get(id);
        var ending = issued.ending();
        boolean acts = access.office();
        model.addAttribute("issued", issued);
        model.addAttribute("files", archive.files(id));
        model.addAttribute("paper", papers.get(id));
        model.addAttribute("acts", acts);
        model.addAttribute("address", verification.mark(issued.verification()).url());
        model.addAttribute("registered", register.byHand(issued.numberId()));
        model.addAttribute("successor", ending == null || ending.replacedBy() == null ? null : archive.get(ending.replacedBy()));
        model.addAttribute("predecessor", archive.replacement(id).flatMap(old -> archive.find(old.replaces())).orElse(null));
        model.addAttribute("today", BusinessZone.today(clock));
        if (acts) {
            model.addAttribute("steps", proceedings.steps(id));
            model.addAttribute("begun", recall.begun(id));
            model.addAttribute("letters", deliveries.of(id));
            model.addAttribute("mail", deliveries.possible());
            model.addAttribute("groups", groups.all());
        }
        return "documents/issued";
    }

    @GetMapping("/issued.pdf")
    ResponseEntity<byte[]> file(@PathVariable UUID id) {
        return file(archive.file(id));
    }

    /// The same bytes for ever, so a browser that has them need not ask for them again.
    static ResponseEntity<byte[]> file(Frozen file) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).eTag("\"" + file.sha256() + "\"")
                .cacheControl(CacheControl.maxAge(Duration.ZERO).cachePrivate().mustRevalidate())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(file.fileName()).build().toString())
                .body(file.bytes());
    }

    @PostMapping("/withdraw")
    String withdraw(@PathVariable UUID id, @RequestParam int version, @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "") String decision,
            @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        var day = Here.day(date, BusinessZone.today(clock));
        return posts.once(key, request, () -> Here.told(recall.withdraw(id, version, day, reason, decision), redirect, Here.issued(id)));
    }

    @PostMapping("/replace")
    String replace(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, @RequestParam("_key") String key,
            HttpServletRequest request, RedirectAttributes redirect) {
        var prepared = recall.prepare(id);
        return posts.once(key, request, () -> switch (recall.replace(id, prepared, reason)) {
            case Starting.Refused(var reasons) -> {
                Flash.refused(redirect, reasons);
                yield "redirect:" + Here.issued(id);
            }
            case Starting.Started(var draft) -> {
                Flash.done(redirect, Message.of("documents.process.done.begin-replacement"));
                yield "redirect:" + Here.document(draft);
            }
        });
    }

    @PostMapping("/register")
    String register(@PathVariable UUID id, @RequestParam int version, @RequestParam(defaultValue = "") String keptBy,
            @RequestParam(required = false) @Nullable Integer copies, @RequestParam(defaultValue = "") String sentOn,
            @RequestParam(defaultValue = "") String receipt, @RequestParam(defaultValue = "") String note,
            @RequestParam("_key") String key, HttpServletRequest request, RedirectAttributes redirect) {
        var day = sentOn.isBlank() ? null : Here.day(sentOn, BusinessZone.today(clock));
        return posts.once(key, request, () -> {
            register.write(archive.get(id).numberId(), new ByHand(version, keptBy, copies, day, receipt, note));
            Flash.done(redirect, Message.of("documents.register.written"));
            return "redirect:" + Here.issued(id);
        });
    }

    @PostMapping("/deliveries")
    String send(@PathVariable UUID id, @RequestParam(name = "group", defaultValue = "") List<UUID> chosen,
            @RequestParam(defaultValue = "") String others, @RequestParam("_key") String key, HttpServletRequest request,
            RedirectAttributes redirect) {
        return posts.once(key, request, () -> told(deliveries.send(id, recipients(chosen, others)), id, redirect));
    }

    @PostMapping("/deliveries/{letter}")
    String again(@PathVariable UUID id, @PathVariable UUID letter, @RequestParam("_key") String key, HttpServletRequest request,
            RedirectAttributes redirect) {
        return posts.once(key, request, () -> told(deliveries.again(id, letter), id, redirect));
    }

    private List<Deliveries.To> recipients(List<UUID> chosen, String others) {
        var recipients = new ArrayList<Deliveries.To>();
        for (var group : chosen) {
            groups.get(group).members().stream().filter(member -> !member.email().isEmpty()).map(IssuedPage::to).forEach(recipients::add);
        }
        others.lines().flatMap(line -> List.of(line.split("[,;]")).stream()).map(String::strip).filter(line -> !line.isEmpty())
                .forEach(address -> recipients.add(new Deliveries.To(address, address)));
        return recipients;
    }

    private static Deliveries.To to(Recipient member) {
        return new Deliveries.To(member.name(), member.email());
    }

    private static String told(Queueing queueing, UUID id, RedirectAttributes redirect) {
        switch (queueing) {
            case Queueing.Queued(var letters) -> Flash.done(redirect, Message.of("documents.delivery.queued", letters));
            case Queueing.Refused(var reason) -> Flash.refused(redirect, reason);
        }
        return "redirect:" + Here.issued(id);
    }
}
