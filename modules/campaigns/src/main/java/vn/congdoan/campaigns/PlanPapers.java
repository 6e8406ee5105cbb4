package vn.congdoan.campaigns;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.documents.Drafts;
import vn.congdoan.documents.Drafts.Known;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.provinces.Offer;

/// The door to the documents that are written about a campaign: its plan, its reports, a decision for every unit.
@Component
public class PlanPapers {

    private final StoredCampaigns campaigns;
    private final Drafts drafts;
    private final Provinces provinces;

    PlanPapers(StoredCampaigns campaigns, Drafts drafts, Provinces provinces) {
        this.campaigns = campaigns;
        this.drafts = drafts;
        this.provinces = provinces;
    }

    /// A participant and the newest decision that assigns its quotas, or null while there is none.
    public record Decision(Participant participant, @Nullable Known newest) {
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
        var newest = drafts.within(DecisionMatters.KIND, about.matter() + "/").stream()
                .collect(Collectors.toMap(Known::matter, known -> known, (older, newer) -> newer));
        return campaign.outline().participants().stream()
                .map(participant -> new Decision(participant, newest.get(DecisionMatters.id(about, participant)))).toList();
    }

    /// Layouts of decisions that the federation may use.
    public List<Offer> decisionLayouts() {
        return provinces.decisionLayouts();
    }

    /// Starts the decisions that are still missing.
    ///
    /// @param signer name under all of them, or empty text
    public Drafts.Begun startDecisions(String code, String layout, String signer) {
        var campaign = campaigns.get(code);
        var about = About.now(campaign);
        return drafts.startEach(DecisionMatters.KIND, campaign.outline().participants().stream()
                .map(participant -> DecisionMatters.id(about, participant)).toList(), layout, signer);
    }
}
