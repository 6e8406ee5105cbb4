package vn.congdoan.campaigns;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.events.DocumentIssued;
import vn.congdoan.documents.events.DocumentWithdrawn;

/// The plans under which issues of quotas went out. A withdrawal that is heard of before the issue takes nothing off, so a
/// later word of the issue is held against what was withdrawn.
@Component
class PlanDocuments {

    private final StoredCampaigns campaigns;
    private final Revisions revisions;

    PlanDocuments(StoredCampaigns campaigns, Revisions revisions) {
        this.campaigns = campaigns;
        this.revisions = revisions;
    }

    void take(DocumentIssued fact) {
        if (fact.matterKind().equals(PlanMatters.KIND)) {
            var about = About.of(fact.matter());
            var document = new Edition.Document(fact.document().value(), fact.number(), fact.date(), fact.typeCode(), fact.code());
            campaigns.find(about.campaign()).map(c -> c.outline().id())
                    .filter(id -> revisions.edition(id, about.revision()).filter(e -> !withdrawn(e, document)).isPresent())
                    .ifPresent(id -> revisions.document(id, about.revision(), document));
        }
    }

    private static boolean withdrawn(Edition edition, Edition.Document document) {
        return edition.recalled() != null && edition.recalled().sign().equals(document.sign());
    }

    /// One that was replaced meanwhile, or never was the plan of this issue, changes nothing.
    void take(DocumentWithdrawn fact) {
        if (fact.matterKind().equals(PlanMatters.KIND)) {
            var about = About.of(fact.matter());
            var recalled = new Edition.Recalled(fact.number() + "/" + fact.code(), fact.on());
            campaigns.find(about.campaign()).map(c -> c.outline().id())
                    .filter(id -> revisions.edition(id, about.revision()).filter(e -> of(e, fact)).isPresent())
                    .ifPresent(id -> revisions.recalled(id, about.revision(), recalled));
        }
    }

    private static boolean of(Edition edition, DocumentWithdrawn fact) {
        var document = edition.document();
        return document == null || Objects.equals(document.id(), fact.document().value())
                || document.id() == null && document.number().equals(fact.number());
    }
}
