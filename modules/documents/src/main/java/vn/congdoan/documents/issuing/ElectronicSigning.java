package vn.congdoan.documents.issuing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Pdf;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Stage;
import vn.congdoan.documents.numbering.Allotted;
import vn.congdoan.documents.numbering.Allotting;
import vn.congdoan.documents.numbering.Choice;
import vn.congdoan.documents.numbering.Numbering;
import vn.congdoan.documents.verification.Verification;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Transactions;

/// Signing as a file: number and date are given first, so that the signature covers them (NĐ 30/2020, Đ.15, Đ.25).
/// The number stays with the document however often signing fails.
@Component
public class ElectronicSigning {

    private final Papers papers;
    private final Steps steps;
    private final ApprovedDocuments approved;
    private final Signings signings;
    private final Originals originals;
    private final Obstacles obstacles;
    private final Numbering numbering;
    private final Verification verification;
    private final Transactions transactions;
    private final AuditTrail audit;

    ElectronicSigning(Papers papers, Steps steps, ApprovedDocuments approved, Signings signings, Originals originals,
            Obstacles obstacles, Numbering numbering, Verification verification, Transactions transactions, AuditTrail audit) {
        this.papers = papers;
        this.steps = steps;
        this.approved = approved;
        this.signings = signings;
        this.originals = originals;
        this.obstacles = obstacles;
        this.numbering = numbering;
        this.verification = verification;
        this.transactions = transactions;
        this.audit = audit;
    }

    /// What came of beginning to sign.
    public sealed interface Beginning {

        /// @param pdf the file to be signed, the same bytes each time
        record Begun(Document document, Pdf pdf, String notation, LocalDate date) implements Beginning {
        }

        record Refused(List<Message> reasons) implements Beginning {

            public Refused {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /// Gives number and date to an approved document and prints what is to be signed. Asked again it answers the same.
    public Beginning begin(UUID id, int version, LocalDate date, Choice choice) {
        return transactions.call(() -> {
            var paper = papers.get(id);
            if (paper.version() != version || paper.stage() != Stage.APPROVED) {
                throw new StaleVersion(paper.subject());
            }
            if (signings.find(id).isPresent()) {
                return again(id);
            }
            var against = new ArrayList<>(obstacles.to(paper));
            if (approved.get(id).document().signature().name().isBlank()) {
                against.add(StepRules.refused("no-name"));
            }
            if (!against.isEmpty()) {
                return new Beginning.Refused(against);
            }
            return switch (numbering.allot(id, paper.typeCode(), date, choice)) {
                case Allotting.Refused(var reason) -> new Beginning.Refused(List.of(reason));
                case Allotting.Given(var number) -> {
                    first(id, paper.text(), number);
                    yield again(id);
                }
            };
        });
    }

    private void first(UUID id, int text, Allotted number) {
        var document = approved.get(id).document();
        var notation = Originals.notation(number, document);
        signings.begin(id, number, verification.prepare(id, document.type(), Originals.issuer(document)));
        steps.add(id, Act.BEGIN_SIGNING, text, notation);
        audit.record("documents.signing-begun", notation, document.type() + " " + document.subject());
    }

    private Beginning again(UUID id) {
        var code = signings.find(id).map(Signings.Signing::code).orElse(null);
        if (code == null) {
            return new Beginning.Refused(List.of(StepRules.refused("signed-by-hand")));
        }
        var number = numbering.get(id);
        var document = originals.complete(approved.get(id).document(), number, code);
        return new Beginning.Begun(document, originals.print(document, Medium.ELECTRONIC),
                Originals.notation(number, document), number.dated());
    }

    /// Takes the signed file; the document is issued with it, see [Issue#electronically].
    ///
    /// @param signer as the certificate names the person
    public Proceeding signed(UUID id, int version, Pdf file, String signer) {
        var name = VietnameseText.clean(signer);
        return transactions.call(() -> {
            if (signings.find(id).filter(signing -> signing.medium() == Medium.ELECTRONIC).isEmpty()) {
                return new Proceeding.Refused(List.of(StepRules.refused("signing-not-begun")));
            }
            papers.move(id, version, Stage.APPROVED, Stage.SIGNED);
            signings.signed(id, file, name);
            steps.add(id, Act.SIGN, papers.get(id).text(), name);
            audit.record("documents.signed", id.toString(), papers.get(id).subject());
            return new Proceeding.Taken(Act.SIGN);
        });
    }

    /// The file as the person signed it, for the seal.
    public Pdf file(UUID id) {
        return signings.find(id).map(Signings.Signing::file)
                .orElseThrow(() -> new NotFound("signed file"));
    }

    /// The annexes as files of their own, for the organisation's signature.
    ///
    /// @param at when they are signed, as is printed in them
    List<Pdf> annexes(UUID id, Instant at) {
        var code = signings.find(id).map(Signings.Signing::code).orElseThrow(() -> new NotFound("signed file"));
        return originals.annexes(originals.complete(approved.get(id).document(), numbering.get(id), code), at);
    }
}
