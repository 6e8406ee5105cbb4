package vn.congdoan.documents.issuing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.documents.archive.Archive;
import vn.congdoan.documents.archive.IssuedDocument.Ending;
import vn.congdoan.documents.archive.Replacement;
import vn.congdoan.documents.drafting.Paper;
import vn.congdoan.documents.drafting.Papers;
import vn.congdoan.documents.drafting.Prepared;
import vn.congdoan.documents.drafting.Stage;
import vn.congdoan.documents.drafting.Starting;
import vn.congdoan.documents.events.DocumentId;
import vn.congdoan.documents.events.DocumentWithdrawn;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.Tenant;
import vn.congdoan.platform.Transactions;

/// Corrects what was issued: never by changing it, only by withdrawing it or putting a new document in its place
/// (NĐ 30/2020, Đ.18). Both leave the old one readable, with the reason.
@Component
public class Recall {

    private final Papers papers;
    private final Steps steps;
    private final Archive archive;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    Recall(Papers papers, Steps steps, Archive archive, Transactions transactions, ApplicationEventPublisher events,
            AuditTrail audit, Ids ids, Clock clock) {
        this.papers = papers;
        this.steps = steps;
        this.archive = archive;
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param decision the document by which it is withdrawn, as it is cited
    public Proceeding withdraw(UUID id, int version, LocalDate on, String reason, String decision) {
        var why = VietnameseText.clean(reason);
        var by = VietnameseText.clean(decision);
        var faults = new ArrayList<>(StepRules.reason(why));
        if (by.isEmpty() || by.length() > 300) {
            faults.add(StepRules.refused("decision"));
        }
        if (on.isAfter(BusinessZone.today(clock))) {
            faults.add(StepRules.refused("withdrawn-in-future"));
        }
        return faults.isEmpty() ? transactions.call(() -> withdrawn(id, version, new Ending(Ending.As.WITHDRAWN, on,
                why.substring(0, Math.min(1000, why.length())), by, null, ""))) : new Proceeding.Refused(faults);
    }

    private Proceeding withdrawn(UUID id, int version, Ending ending) {
        papers.move(id, version, Stage.ISSUED, Stage.WITHDRAWN);
        var paper = papers.get(id);
        var issued = archive.get(id);
        archive.end(id, ending);
        steps.add(id, Act.WITHDRAW, paper.text(), ending.reason());
        audit.record("documents.withdrawn", issued.notation(), ending.decision() + ": " + ending.reason());
        events.publishEvent(new DocumentWithdrawn(ids.next(), Tenant.current(), new DocumentId(id), paper.matterKind(),
                paper.matter(), paper.layout(), issued.number(), issued.code(), ending.on()));
        return new Proceeding.Taken(Act.WITHDRAW);
    }

    /// Asks all that must be asked before a document begins with the words of another, a plugin among others: never in
    /// a transaction.
    public Prepared prepare(UUID id) {
        var old = papers.get(id);
        var words = papers.text(id).wording();
        return old.hasMatter() ? papers.prepare(old.matterKind(), old.matter(), old.layout(), words) : papers.prepare(words);
    }

    /// Starts a document from the words of an issued one; its issue replaces that one. Asks nobody, and joins the
    /// caller's transaction if there is one.
    ///
    /// @param prepared see [#prepare]
    public Starting replace(UUID id, Prepared prepared, String reason) {
        var why = VietnameseText.clean(reason);
        return transactions.call(() -> {
            var old = papers.get(id);
            var faults = faults(old, why);
            if (!faults.isEmpty()) {
                return new Starting.Refused(faults);
            }
            var starting = papers.start(prepared);
            if (starting instanceof Starting.Started(var draft)) {
                begun(old, draft, why.substring(0, Math.min(1000, why.length())));
            }
            return starting;
        });
    }

    private List<Message> faults(Paper old, String why) {
        var faults = new ArrayList<Message>(StepRules.reason(why));
        if (old.stage() != Stage.ISSUED) {
            faults.add(StepRules.refused("not-in-force"));
        }
        if (archive.begun(old.id()).stream().anyMatch(draft -> !Stage.OUTSIDE.contains(papers.get(draft).stage()))) {
            faults.add(StepRules.refused("replacement-begun"));
        }
        return faults;
    }

    private void begun(Paper old, UUID draft, String why) {
        archive.begin(draft, new Replacement(old.id(), why));
        steps.add(old.id(), Act.BEGIN_REPLACEMENT, old.text(), why);
        audit.record("documents.replacement-begun", archive.get(old.id()).notation(), why);
    }

    /// The documents that were begun to replace an issued one.
    public List<Paper> begun(UUID issued) {
        return archive.begun(issued).stream().map(papers::get).toList();
    }
}
