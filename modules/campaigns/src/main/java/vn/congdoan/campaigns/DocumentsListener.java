package vn.congdoan.campaigns;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.events.DocumentIssued;
import vn.congdoan.platform.Inbox;

/// Learns under which number and date a campaign's plan went out.
@Component
class DocumentsListener {

    private final Inbox inbox;
    private final Revisions revisions;

    DocumentsListener(Inbox inbox, Revisions revisions) {
        this.inbox = inbox;
        this.revisions = revisions;
    }

    @ApplicationModuleListener
    void on(DocumentIssued fact) {
        inbox.once(DocumentsListener.class, fact, () -> {
            if (fact.matterKind().equals(PlanMatters.KIND)) {
                revisions.numbered(fact.matter(), fact.number(), fact.date());
            }
        });
    }
}
