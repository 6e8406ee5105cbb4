package vn.congdoan.campaigns;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
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

/// A unit's share of a campaign as what decisions are written about; its id is `CAMPAIGN/UNIT`.
@Component
class DecisionMatters implements Matters {

    static final String KIND = "campaign-unit";

    private final StoredCampaigns campaigns;
    private final PlanFigures figures;
    private final Provinces provinces;
    private final Clock clock;

    DecisionMatters(StoredCampaigns campaigns, PlanFigures figures, Provinces provinces, Clock clock) {
        this.campaigns = campaigns;
        this.figures = figures;
        this.provinces = provinces;
        this.clock = clock;
    }

    static String id(String campaign, Participant participant) {
        return campaign + "/" + participant.unit().value();
    }

    /// A unit that takes part in a campaign.
    private record Share(String campaign, String unit) {

        static Share of(String matter) {
            var parts = matter.split("/", 2);
            if (parts.length < 2) {
                throw new NotFound("share of a campaign");
            }
            return new Share(parts[0], parts[1]);
        }

        boolean takesPart(Campaign of) {
            return of.outline().participants().stream().anyMatch(p -> p.unit().value().toString().equals(unit));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Offered> offered(String matter) {
        campaign(Share.of(matter));
        return provinces.decisionLayouts().stream().map(PlanMatters::offered).toList();
    }

    private Campaign campaign(Share share) {
        var campaign = campaigns.get(share.campaign());
        if (!share.takesPart(campaign)) {
            throw new NotFound("unit of a campaign");
        }
        return campaign;
    }

    @Override
    public Material material(String matter, String layout) {
        var share = Share.of(matter);
        var campaign = campaign(share);
        return figures.of(campaign).<Material>map(facts -> material(campaign, facts, share, layout))
                .orElseGet(() -> new Material.Missing(Message.of("campaigns.refused.no-issuer")));
    }

    private Material material(Campaign campaign, PlanFacts plan, Share share, String layout) {
        var row = plan.quotas().stream().filter(q -> q.unit().id().equals(share.unit())).findFirst()
                .orElseThrow(() -> new NotFound("quotas of a unit"));
        var facts = DecisionFacts.of(plan, PlanFigures.citation(campaign, plan), row);
        return switch (provinces.decision(layout, facts)) {
            case Answer.Failed<Laid> failed -> new Material.Missing(failed.message());
            case Answer.Given<Laid> given -> new Material.Given(row.unit().name() + " - " + campaign.outline().title(),
                    "/campaigns/" + share.campaign(),
                    Heading.of(facts.issuer(), given.value().start().typeCode(), null, null, BusinessZone.today(clock).getYear()),
                    given.value().figuresOf(facts), given.value());
        };
    }

    @Override
    public List<Message> obstacles(String matter, String layout) {
        return campaigns.get(Share.of(matter).campaign()) instanceof Campaign.Issued ? List.of()
                : List.of(Message.of("campaigns.refused.quotas-not-issued"));
    }
}
