package vn.congdoan.campaigns;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Matters;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.provinces.Answer;
import vn.congdoan.provinces.Offer;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.PlanFacts;

/// Campaigns as what plans are written about.
@Component
class PlanMatters implements Matters {

    static final String KIND = "campaign";

    private final StoredCampaigns campaigns;
    private final PlanFigures figures;
    private final Adjusting adjusting;
    private final Provinces provinces;
    private final Clock clock;

    PlanMatters(StoredCampaigns campaigns, PlanFigures figures, Adjusting adjusting, Provinces provinces, Clock clock) {
        this.campaigns = campaigns;
        this.figures = figures;
        this.adjusting = adjusting;
        this.provinces = provinces;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// The layout chosen for the campaign first.
    @Override
    public List<Offered> offered(String matter) {
        var chosen = campaigns.get(About.of(matter).campaign()).outline().planLayout();
        var offers = provinces.planLayouts();
        return Stream.concat(offers.stream().filter(o -> o.reference().equals(chosen)),
                offers.stream().filter(o -> !o.reference().equals(chosen))).map(PlanMatters::offered).toList();
    }

    static Offered offered(Offer offer) {
        return new Offered(offer.reference(), offer.name().vi());
    }

    @Override
    public Material material(String matter, String layout) {
        var about = About.of(matter);
        var campaign = campaigns.get(about.campaign());
        return figures.of(campaign, about.revision()).<Material>map(facts -> switch (provinces.plan(layout, facts)) {
            case Answer.Given<Laid> given -> given(campaign, facts, adjusting.of(campaign, about.revision(), facts, given.value()));
            case Answer.Failed<Laid> failed -> new Material.Missing(failed.message());
        }).orElseGet(() -> missing(campaign, about));
    }

    /// Why there are no figures.
    static Material missing(Campaign campaign, About about) {
        return new Material.Missing(PlanFigures.coming(campaign, about.revision()) ? Message.of("campaigns.refused.no-issuer")
                : Message.of("campaigns.refused.no-such-revision", about.revision()));
    }

    private Material given(Campaign campaign, PlanFacts facts, Laid laid) {
        var outline = campaign.outline();
        return new Material.Given(outline.title(), "/campaigns/" + outline.code(),
                Heading.of(facts.issuer(), laid.start().typeCode(), null, null, BusinessZone.today(clock).getYear()),
                laid.figuresOf(facts), laid);
    }

    /// What is printed must be what was assigned and is in force.
    @Override
    public List<Message> obstacles(String matter, String layout) {
        var about = About.of(matter);
        return obstacles(campaigns.get(about.campaign()), about);
    }

    static List<Message> obstacles(Campaign campaign, About about) {
        int inForce = campaign.inForce().map(Edition::revision).orElse(0);
        if (about.revision() > inForce) {
            return List.of(inForce == 0 ? Message.of("campaigns.refused.quotas-not-issued")
                    : Message.of("campaigns.refused.revision-not-issued", about.revision()));
        }
        return about.revision() == inForce ? List.of()
                : List.of(Message.of("campaigns.refused.revision-replaced", about.revision(), inForce));
    }
}
