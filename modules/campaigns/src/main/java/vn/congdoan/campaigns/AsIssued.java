package vn.congdoan.campaigns;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.Period;
import vn.congdoan.organisation.events.UnitId;

/// Campaigns as they were when they were issued, and the way back to that.
@Component
class AsIssued {

    private final StoredCampaigns campaigns;
    private final Revisions revisions;
    private final IssuedCells issued;
    private final Cells cells;
    private final Indicators indicators;
    private final Participants participants;
    private final KnownUnits units;
    private final StoredNames names;

    AsIssued(StoredCampaigns campaigns, Revisions revisions, IssuedCells issued, Cells cells, Indicators indicators,
            Participants participants, KnownUnits units, StoredNames names) {
        this.campaigns = campaigns;
        this.revisions = revisions;
        this.issued = issued;
        this.cells = cells;
        this.indicators = indicators;
        this.participants = participants;
        this.units = units;
        this.names = names;
    }

    /// @param scope only units in this subtree
    Quotas quotas(Campaign campaign, Edition edition, Optional<UUID> scope) {
        var then = new Campaign.Issued(outline(campaign, edition), edition);
        return new Adding(then, issued.of(campaign.outline().id(), edition.revision())).quotas(scope);
    }

    Quotas now(Campaign campaign) {
        return new Adding(campaign, cells.of(campaign.outline().id())).quotas(Optional.empty());
    }

    Outline outline(Campaign campaign, Edition edition) {
        var now = campaign.outline();
        return revisions.setup(now.id(), edition.revision()).map(setup -> outline(now, setup)).orElse(now);
    }

    private Outline outline(Outline now, Setup setup) {
        Map<UUID, KnownUnits.Known> known = units.all().stream().collect(Collectors.toMap(KnownUnits.Known::id, Function.identity()));
        var d = setup.details();
        var taking = setup.units().stream().map(t -> participant(t, known.get(t.unit()))).toList();
        return new Outline(now.id(), now.code(), d.title(), d.kind(), new Period(d.from(), d.to()), d.parent(), d.thresholds(),
                setup.indicators(), taking, d.formula(), d.planLayout(), d.progressLayout(), d.settings(), now.version());
    }

    private static Participant participant(Setup.Taking taking, KnownUnits.@org.jspecify.annotations.Nullable Known known) {
        return new Participant(new UnitId(taking.unit()), taking.name(), known == null ? "" : known.kind(),
                known == null ? java.util.List.of() : known.path(), taking.note(), 0);
    }

    /// What an older release issued is written down before it is changed.
    void remember(Campaign.Issued campaign) {
        var id = campaign.outline().id();
        if (revisions.setup(id, campaign.revision()).isEmpty()) {
            revisions.setup(id, campaign.revision(), Setup.of(campaign.outline()));
        }
    }

    void keep(Campaign.Issued campaign) {
        issued.keep(campaign.outline().id(), campaign.revision());
        names.keep(campaign.outline().id(), campaign.revision());
    }

    /// Whether a revision changes nothing yet.
    boolean unchanged(Campaign.Revising campaign) {
        var id = campaign.outline().id();
        return Amendment.of(quotas(campaign, campaign.edition(), Optional.empty()), now(campaign)).nothing()
                && names.standing(id, StoredNames.NOW).equals(names.standing(id, campaign.edition().revision()));
    }

    void restore(Campaign.Revising campaign) {
        var id = campaign.outline().id();
        var setup = revisions.setup(id, campaign.edition().revision()).orElseThrow();
        campaigns.update(id, setup.details());
        campaigns.settings(id, setup.details().settings());
        indicators.replace(id, setup.indicators());
        participants.restore(id, setup.units());
        issued.restore(id, campaign.edition().revision());
        names.restore(id, campaign.edition().revision());
    }
}
