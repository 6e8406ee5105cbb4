package vn.congdoan.campaigns;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Matters;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.NotFound;
import vn.congdoan.provinces.Answer;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.spi.layout.DecisionFacts;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.PlanFacts;

/// A unit's share of a campaign as what decisions are written about; its id is `CAMPAIGN/UNIT`, of a revision `CAMPAIGN@2/UNIT`.
@Component
class DecisionMatters implements Matters {

    static final String KIND = "campaign-unit";

    private final StoredCampaigns campaigns;
    private final Revisions revisions;
    private final PlanFigures figures;
    private final Provinces provinces;
    private final Clock clock;
    private final AtomicReference<@Nullable Held> held = new AtomicReference<>();

    DecisionMatters(StoredCampaigns campaigns, Revisions revisions, PlanFigures figures, Provinces provinces, Clock clock) {
        this.campaigns = campaigns;
        this.revisions = revisions;
        this.figures = figures;
        this.provinces = provinces;
        this.clock = clock;
    }

    static String id(About about, Participant participant) {
        return about.matter() + "/" + participant.unit().value();
    }

    /// A unit that takes part in a campaign.
    private record Share(About about, String unit) {

        static Share of(String matter) {
            var parts = matter.split("/", 2);
            if (parts.length < 2) {
                throw new NotFound("share of a campaign");
            }
            return new Share(About.of(parts[0]), parts[1]);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Offered> offered(String matter) {
        campaigns.get(Share.of(matter).about().campaign());
        return provinces.decisionLayouts().stream().map(PlanMatters::offered).toList();
    }

    @Override
    public Material material(String matter, String layout) {
        var share = Share.of(matter);
        var campaign = campaigns.get(share.about().campaign());
        return facts(campaign, share.about()).<Material>map(facts -> material(campaign, facts, share, layout))
                .orElseGet(() -> PlanMatters.missing(campaign, share.about()));
    }

    /// Decisions are written for one unit after the other, so the facts of an issue, which never change, are kept at hand.
    private Optional<PlanFacts> facts(Campaign campaign, About about) {
        var id = campaign.outline().id();
        var last = held.get();
        if (last != null && last.campaign().equals(id) && last.revision() == about.revision()) {
            return Optional.of(last.facts());
        }
        var facts = figures.of(campaign, about.revision());
        if (!PlanFigures.coming(campaign, about.revision())) {
            facts.ifPresent(found -> held.set(new Held(id, about.revision(), found)));
        }
        return facts;
    }

    private record Held(CampaignId campaign, int revision, PlanFacts facts) {
    }

    private Material material(Campaign campaign, PlanFacts plan, Share share, String layout) {
        var row = plan.quotas().stream().filter(q -> q.unit().id().equals(share.unit())).findFirst()
                .orElseThrow(() -> new NotFound("quotas of a unit"));
        var edition = revisions.edition(campaign.outline().id(), share.about().revision()).orElse(null);
        var facts = DecisionFacts.of(plan, PlanFigures.citation(edition, plan), row);
        return switch (provinces.decision(layout, facts)) {
            case Answer.Failed<Laid> failed -> new Material.Missing(failed.message());
            case Answer.Given<Laid> given -> new Material.Given(row.unit().name() + " - " + campaign.outline().title(),
                    "/campaigns/" + campaign.outline().code(),
                    Heading.of(facts.issuer(), given.value().start().typeCode(), null, null, BusinessZone.today(clock).getYear()),
                    given.value().figuresOf(facts), given.value());
        };
    }

    @Override
    public List<Message> obstacles(String matter, String layout) {
        var about = Share.of(matter).about();
        return PlanMatters.obstacles(campaigns.get(about.campaign()), about);
    }
}
