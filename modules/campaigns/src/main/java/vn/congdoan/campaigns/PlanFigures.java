package vn.congdoan.campaigns;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.spi.layout.Citation;
import vn.congdoan.spi.layout.PlanFacts;

/// What a campaign's documents are written from: the figures of an issue, or those of now while they are not issued.
@Component
class PlanFigures {

    private static final Map<String, String> TYPES = Map.of("KH", "Kế hoạch", "QĐ", "Quyết định", "NQ", "Nghị quyết",
            "CTr", "Chương trình", "TB", "Thông báo", "CT", "Chỉ thị", "HD", "Hướng dẫn", "ĐA", "Đề án");

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

    /// Those in force, or those of now before the first issue. Nothing while the federation has not said how its documents
    /// are headed.
    Optional<PlanFacts> of(Campaign campaign) {
        return campaign.inForce().map(edition -> revisions.facts(campaign.outline().id(), edition.revision()))
                .or(() -> coming(campaign));
    }

    /// What would be issued now.
    Optional<PlanFacts> coming(Campaign campaign) {
        return federation.issuer().map(issuer ->
                plugins.plan(issuer, allocation.quotas(campaign.outline().code(), Optional.empty())));
    }

    /// Of one issue, past or next; nothing when there is no such one.
    Optional<PlanFacts> of(Campaign campaign, int revision) {
        var id = campaign.outline().id();
        if (revisions.edition(id, revision).isPresent()) {
            return Optional.of(revisions.facts(id, revision));
        }
        return coming(campaign, revision) ? coming(campaign) : Optional.empty();
    }

    /// Whether this is the issue that is being prepared.
    static boolean coming(Campaign campaign, int revision) {
        return campaign instanceof Campaign.Open && revision == next(campaign);
    }

    static int next(Campaign campaign) {
        return campaign.inForce().map(Edition::revision).orElse(0) + 1;
    }

    /// The document of an issue as others cite it; null while it has no number and date.
    static @Nullable Citation citation(@Nullable Edition edition, PlanFacts facts) {
        var document = edition == null ? null : edition.document();
        if (document == null || document.date() == null) {
            return null;
        }
        var issuer = facts.issuer();
        var matter = facts.campaign().subject();
        var code = document.code() == null ? document.type() + "-" + issuer.code() : document.code();
        return new Citation(TYPES.getOrDefault(document.type(), "Văn bản"), document.number() + "/" + code, document.date(),
                "Ban Thường vụ " + issuer.name(), matter.substring(0, 1).toLowerCase(Locale.ROOT) + matter.substring(1));
    }
}
