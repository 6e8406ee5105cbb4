package vn.congdoan.campaigns;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.events.DocumentIssued;
import vn.congdoan.documents.events.DocumentWithdrawn;
import vn.congdoan.platform.Inbox;

/// Learns which document brought an issue of quotas, and that it was withdrawn.
@Component
class DocumentsListener {

    private final Inbox inbox;
    private final PlanDocuments documents;

    DocumentsListener(Inbox inbox, PlanDocuments documents) {
        this.inbox = inbox;
        this.documents = documents;
    }

    @ApplicationModuleListener
    void on(DocumentIssued fact) {
        inbox.once(DocumentsListener.class, fact, () -> documents.take(fact));
    }

    @ApplicationModuleListener
    void on(DocumentWithdrawn fact) {
        inbox.once(DocumentsListener.class, fact, () -> documents.take(fact));
    }
}
