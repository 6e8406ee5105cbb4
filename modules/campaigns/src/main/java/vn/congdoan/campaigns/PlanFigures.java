package vn.congdoan.campaigns;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.spi.layout.Citation;
import vn.congdoan.spi.layout.PlanFacts;

/// What a campaign's documents are written from: the issued figures, or those of now while it is open.
@Component
class PlanFigures {

    private final Allocation allocation;
    private final Revisions revisions;
    private final ForPlugins plugins;
    private final KnownFederation federation;

    PlanFigures(Allocation allocation, Revisions revisions, ForPlugins plugins, KnownFederation federation) {
        this.allocation = allocation;
        this.revisions = revisions;
        this.plugins = plugins;
        this.federation = federation;
    }

    /// Nothing while the federation has not said how its documents are headed.
    Optional<PlanFacts> of(Campaign campaign) {
        return campaign instanceof Campaign.Issued issued ? Optional.of(revisions.facts(issued))
                : federation.issuer().map(issuer ->
                        plugins.plan(issuer, allocation.quotas(campaign.outline().code(), Optional.empty())));
    }

    /// The plan as other documents cite it; null while it has no number and date.
    static @Nullable Citation citation(Campaign campaign, PlanFacts facts) {
        if (!(campaign instanceof Campaign.Issued issued) || issued.number() == null || issued.date() == null) {
            return null;
        }
        var issuer = facts.issuer();
        var matter = facts.campaign().subject();
        return new Citation("Kế hoạch", issued.number() + "/KH-" + issuer.code(), issued.date(),
                "Ban Thường vụ " + issuer.name(), matter.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + matter.substring(1));
    }
}
