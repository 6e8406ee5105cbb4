package vn.congdoan.documents.issuing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Unprintable;
import vn.congdoan.documents.drafting.Paper;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Stage;
import vn.congdoan.documents.numbering.Numbering;
import vn.congdoan.documents.verification.Verification;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Transactions;

/// The steps between writing and issuing. Each is taken from the version of the document that its taker saw, is written
/// down with who took it, and stands together with what it changes or not at all.
@Component
public class Proceedings {

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
    private final Clock clock;

    Proceedings(Papers papers, Steps steps, ApprovedDocuments approved, Signings signings, Originals originals, Obstacles obstacles,
            Numbering numbering, Verification verification, Transactions transactions, AuditTrail audit, Clock clock) {
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
        this.clock = clock;
    }

    /// The newest text with the figures of now, for [#submit] and [#approve]. May ask a plugin: never in a transaction.
    public Composed compose(UUID id) {
        return new Composed(id, papers.compose(id), papers.figures(id));
    }

    /// From now on the text is fixed. A document with flaws is refused.
    public Proceeding submit(Composed composed, int version, String comment) {
        var words = VietnameseText.clean(comment);
        var faults = composed.flaws().isEmpty() ? StepRules.comment(words) : composed.flaws();
        return faults.isEmpty() ? take(composed.id(), version, Stage.DRAFT, Stage.SUBMITTED, Act.SUBMIT, words, paper -> { })
                : new Proceeding.Refused(faults);
    }

    /// Back to its writers, with a comment that says why.
    public Proceeding sendBack(UUID id, int version, String comment) {
        var words = VietnameseText.clean(comment);
        var faults = StepRules.reason(words);
        return faults.isEmpty() ? take(id, version, Stage.SUBMITTED, Stage.DRAFT, Act.SEND_BACK, words, paper -> { })
                : new Proceeding.Refused(faults);
    }

    /// Keeps the words and the figures of this moment: these are signed and issued, whatever the figures become. So what
    /// stands against the issue stands against the approval already.
    public Proceeding approve(Composed composed, int version, String comment) {
        var words = VietnameseText.clean(comment);
        var faults = new ArrayList<>(composed.flaws().isEmpty() ? StepRules.comment(words) : composed.flaws());
        faults.addAll(obstacles.to(papers.get(composed.id())));
        if (!faults.isEmpty()) {
            return new Proceeding.Refused(faults);
        }
        try {
            originals.print(composed.composition().document(), Medium.PAPER);
        } catch (Unprintable e) {
            return new Proceeding.Refused(List.of(unprintable(e)));
        }
        return take(composed.id(), version, Stage.SUBMITTED, Stage.APPROVED, Act.APPROVE, words,
                paper -> approved.keep(paper.id(), composed.composition().document(), composed.figures(), paper.text()));
    }

    /// Takes an approved or signed document back before its issue; a number that it had waits for another document.
    public Proceeding withdrawApproval(UUID id, int version, String comment) {
        var words = VietnameseText.clean(comment);
        var faults = StepRules.reason(words);
        if (!faults.isEmpty()) {
            return new Proceeding.Refused(faults);
        }
        var from = papers.get(id).stage() == Stage.SIGNED ? Stage.SIGNED : Stage.APPROVED;
        return take(id, version, from, Stage.SUBMITTED, Act.WITHDRAW_APPROVAL, words, paper -> {
            approved.forget(id);
            signings.forget(id);
            verification.forget(id);
            numbering.release(id, words);
        });
    }

    /// Writes down that the printed original was signed by hand.
    public Proceeding signedByHand(UUID id, int version, String signer, LocalDate day) {
        var name = VietnameseText.clean(signer);
        var faults = StepRules.handSigning(name, day, BusinessZone.today(clock));
        if (!faults.isEmpty()) {
            return new Proceeding.Refused(faults);
        }
        return transactions.call(() -> {
            if (signings.find(id).isPresent()) {
                return new Proceeding.Refused(List.of(StepRules.refused("signing-begun")));
            }
            return take(id, version, Stage.APPROVED, Stage.SIGNED, Act.SIGN, name, paper -> {
                signings.byHand(id, name, day);
                approved.signedBy(id, name);
            });
        });
    }

    /// Who stands under an approved document; empty text when the place is left for writing by hand.
    public String signer(UUID id) {
        return approved.get(id).document().signature().name();
    }

    /// The words and figures that were approved, which are signed and issued; number and date are still open.
    ///
    /// @throws NotFound when the document waits for no issue
    public Document approved(UUID id) {
        return approved.get(id).document();
    }

    /// In the order in which they were taken.
    public List<Step> steps(UUID id) {
        return steps.of(papers.get(id).id());
    }

    private Proceeding take(UUID id, int version, Stage from, Stage to, Act act, String comment,
            Consumer<Paper> change) {
        return transactions.call(() -> {
            papers.move(id, version, from, to);
            var paper = papers.get(id);
            change.accept(paper);
            steps.add(id, act, paper.text(), comment);
            audit.record("documents." + past(act), id.toString(), (paper.type() + " " + paper.subject()).strip());
            return new Proceeding.Taken(act);
        });
    }

    private static String past(Act act) {
        return switch (act) {
            case SUBMIT -> "submitted";
            case SEND_BACK -> "sent-back";
            case APPROVE -> "approved";
            case SIGN -> "signed";
            default -> "approval-withdrawn";
        };
    }

    static Message unprintable(Unprintable e) {
        return new Message(e.getCodes()[0], e.getArguments() == null ? List.of() : List.of(e.getArguments()));
    }
}
