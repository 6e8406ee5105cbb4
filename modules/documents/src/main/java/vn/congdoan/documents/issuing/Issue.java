package vn.congdoan.documents.issuing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.archive.Archive;
import vn.congdoan.documents.archive.Freezing;
import vn.congdoan.documents.archive.IssuedDocument;
import vn.congdoan.documents.archive.IssuedDocument.Ending;
import vn.congdoan.documents.archive.Replacement;
import vn.congdoan.documents.drafting.Paper;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Stage;
import vn.congdoan.documents.events.DocumentId;
import vn.congdoan.documents.events.DocumentIssued;
import vn.congdoan.documents.issuing.Signings.Signing;
import vn.congdoan.documents.model.Models;
import vn.congdoan.documents.numbering.Allotted;
import vn.congdoan.documents.numbering.Allotting;
import vn.congdoan.documents.numbering.Choice;
import vn.congdoan.documents.numbering.Numbering;
import vn.congdoan.documents.profiles.StyleJson;
import vn.congdoan.documents.verification.Verification;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Tenant;
import vn.congdoan.platform.Transactions;

/// Issues signed documents. One transaction gives the number, prints, freezes, moves the document and tells the fact:
/// there is no number without a document, and none is lost.
@Component
public class Issue {

    private final Papers papers;
    private final Steps steps;
    private final ApprovedDocuments approved;
    private final Signings signings;
    private final Originals originals;
    private final Obstacles obstacles;
    private final Numbering numbering;
    private final Verification verification;
    private final Archive archive;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Ids ids;

    Issue(Papers papers, Steps steps, ApprovedDocuments approved, Signings signings, Originals originals, Obstacles obstacles,
            Numbering numbering, Verification verification, Archive archive, Transactions transactions,
            ApplicationEventPublisher events, AuditTrail audit, Ids ids) {
        this.papers = papers;
        this.steps = steps;
        this.approved = approved;
        this.signings = signings;
        this.originals = originals;
        this.obstacles = obstacles;
        this.numbering = numbering;
        this.verification = verification;
        this.archive = archive;
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
        this.ids = ids;
    }

    /// Issues a document that was signed by hand, under the number of choice.
    ///
    /// @param date of the document, not before its signature (NĐ 30/2020, Đ.15)
    public Issuing onPaper(UUID id, int version, LocalDate date, Choice choice) {
        return transactions.call(() -> {
            var paper = signed(id, version);
            var signing = signing(id, Medium.PAPER);
            if (signing.signedOn() != null && date.isBefore(signing.signedOn())) {
                return Issuing.Refused.because(StepRules.refused("before-signature"));
            }
            var against = obstacles.to(paper);
            if (!against.isEmpty()) {
                return new Issuing.Refused(against);
            }
            return switch (numbering.allot(id, paper.typeCode(), date, choice)) {
                case Allotting.Refused(var reason) -> Issuing.Refused.because(reason);
                case Allotting.Given(var number) -> printed(paper, signing, number);
            };
        });
    }

    private Issuing printed(Paper paper, Signing signing, Allotted number) {
        var words = approved.get(paper.id());
        var code = verification.prepare(paper.id(), words.document().type(), Originals.issuer(words.document()));
        var document = originals.complete(words.document(), number, code);
        return frozen(paper, new Freezing(paper.id(), number, code, document, paper.typeCode(), signing.signer(), Medium.PAPER,
                originals.print(document, Medium.PAPER), List.of(), Models.write(document), words.figures(), profile(document), words.text()));
    }

    /// Issues a document whose file was signed; its number and date stand in the file already.
    ///
    /// @param sealed with the organisation's signature besides; null issues the file with the person's signature alone,
    ///               and no annex as a file of its own, which would need the organisation's
    public Issuing electronically(UUID id, int version, @Nullable Sealed sealed) {
        return transactions.call(() -> {
            var paper = signed(id, version);
            var signing = signing(id, Medium.ELECTRONIC);
            var file = sealed == null ? signing.file() : sealed.file();
            var code = signing.code();
            if (file == null || code == null) {
                return Issuing.Refused.because(StepRules.refused("not-signed"));
            }
            var against = obstacles.to(paper);
            if (!against.isEmpty()) {
                return new Issuing.Refused(against);
            }
            var words = approved.get(id);
            var number = numbering.get(id);
            var document = originals.complete(words.document(), number, code);
            return frozen(paper, new Freezing(id, number, code, document, paper.typeCode(), signing.signer(), Medium.ELECTRONIC,
                    file, sealed == null ? List.of() : sealed.annexes(), Models.write(document), words.figures(), profile(document),
                    words.text()));
        });
    }

    private Issuing frozen(Paper paper, Freezing freezing) {
        papers.move(paper.id(), paper.version(), Stage.SIGNED, Stage.ISSUED);
        var issued = archive.keep(freezing);
        approved.forget(paper.id());
        signings.forget(paper.id());
        steps.add(paper.id(), Act.ISSUE, paper.text(), issued.notation());
        // one that was withdrawn meanwhile is out of force already
        var replaced = archive.replacement(paper.id()).filter(old -> papers.get(old.replaces()).stage() == Stage.ISSUED);
        replaced.ifPresent(old -> replace(old, issued));
        audit.record("documents.issued", issued.notation(), (issued.type() + " " + issued.subject()).strip());
        events.publishEvent(new DocumentIssued(ids.next(), Tenant.current(), new DocumentId(paper.id()), paper.matterKind(),
                paper.matter(), paper.layout(), paper.typeCode(), issued.number(), issued.code(), issued.dated(),
                replaced.map(old -> new DocumentId(old.replaces())).orElse(null)));
        return new Issuing.Issued(issued);
    }

    private void replace(Replacement old, IssuedDocument by) {
        var former = papers.get(old.replaces());
        papers.move(former.id(), former.version(), Stage.ISSUED, Stage.REPLACED);
        archive.end(former.id(), new Ending(Ending.As.REPLACED, by.dated(), old.reason(), "", by.id(), ""));
        steps.add(former.id(), Act.REPLACE, former.text(), by.notation());
    }

    private Paper signed(UUID id, int version) {
        var paper = papers.get(id);
        if (paper.version() != version || paper.stage() != Stage.SIGNED) {
            throw new StaleVersion(paper.subject());
        }
        return paper;
    }

    private Signing signing(UUID id, Medium medium) {
        return signings.find(id).filter(signing -> signing.medium() == medium)
                .orElseThrow(() -> new NotFound("signature"));
    }

    private String profile(Document document) {
        return StyleJson.write(originals.profile(document));
    }
}
