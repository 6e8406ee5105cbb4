package vn.congdoan.campaigns;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.Drafts;
import vn.congdoan.documents.Drafts.Known;
import vn.congdoan.provinces.Offer;
import vn.congdoan.provinces.Provinces;

/// The door to the documents that are written about a campaign: its plan, its reports, a decision for every unit.
@Component
public class PlanPapers {

    private final StoredCampaigns campaigns;
    private final Revisions revisions;
    private final AsIssued past;
    private final Drafts drafts;
    private final Provinces provinces;

    PlanPapers(StoredCampaigns campaigns, Revisions revisions, AsIssued past, Drafts drafts, Provinces provinces) {
        this.campaigns = campaigns;
        this.revisions = revisions;
        this.past = past;
        this.drafts = drafts;
        this.provinces = provinces;
    }

    /// A participant and the newest decision that assigns its quotas.
    ///
    /// @param newest  of this issue or, where a revision left the unit's numbers alone, of an earlier one; else null
    /// @param missing whether there is none that holds the unit's numbers of now
    public record Decision(Participant participant, @Nullable Known newest, boolean missing) {
    }

    /// Plans and reports about the campaign, of every issue, oldest first.
    public List<Known> plans(String code) {
        campaigns.get(code);
        return Stream.of(PlanMatters.KIND, "progress").flatMap(kind -> drafts.within(kind, code).stream())
                .filter(known -> known.matter().equals(code) || known.matter().startsWith(code + "@")).toList();
    }

    /// What a plan or a decision that is begun now is written about.
    public String matter(String code) {
        return About.now(campaigns.get(code)).matter();
    }

    /// In official order.
    public List<Decision> decisions(String code) {
        var campaign = campaigns.get(code);
        var about = About.now(campaign);
        Map<String, Known> newest = new HashMap<>();
        Stream.of(code + "/", code + "@").flatMap(beginning -> drafts.within(DecisionMatters.KIND, beginning).stream())
                .forEach(known -> newest.put(known.matter(), known));
        var amendment = amendment(campaign, about);
        return campaign.outline().participants().stream().map(p -> decision(about, p, newest, amendment)).toList();
    }

    private static Decision decision(About about, Participant unit, Map<String, Known> newest, Optional<Amendment> amendment) {
        var own = newest.get(DecisionMatters.id(about, unit));
        boolean needed = amendment.map(a -> a.touches(unit.unit().value())).orElse(true);
        for (int revision = about.revision() - 1; own == null && !needed && revision > 0; revision--) {
            own = newest.get(DecisionMatters.id(new About(about.campaign(), revision), unit));
        }
        return new Decision(unit, own, own == null);
    }

    /// What the issue that is written about changes in the one before; nothing of the first one.
    private Optional<Amendment> amendment(Campaign campaign, About about) {
        var id = campaign.outline().id();
        return revisions.edition(id, about.revision() - 1).map(before -> Amendment.of(past.quotas(campaign, before, Optional.empty()),
                revisions.edition(id, about.revision()).map(now -> past.quotas(campaign, now, Optional.empty())).orElseGet(() -> past.now(campaign))));
    }

    /// Layouts of decisions that the federation may use.
    public List<Offer> decisionLayouts() {
        return provinces.decisionLayouts();
    }

    /// Starts the decisions that are still missing, in the background.
    ///
    /// @param signer name under all of them, or empty text
    public Drafts.Progress startDecisions(String code, String layout, String signer) {
        var about = About.now(campaigns.get(code));
        var missing = decisions(code).stream().filter(Decision::missing)
                .map(decision -> DecisionMatters.id(about, decision.participant())).toList();
        return drafts.startLater(DecisionMatters.KIND, about.matter() + "/", missing, layout, signer);
    }

    /// How far the newest start of decisions has come.
    public Optional<Drafts.Progress> progress(String code) {
        return drafts.progress(DecisionMatters.KIND, About.now(campaigns.get(code)).matter() + "/");
    }
}
