package vn.congdoan.campaigns;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.NewCampaign.Details;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.campaigns.events.CampaignDescribed.Nature;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.platform.Ids;

/// The door through which a programme of the confederation becomes a campaign of a province: what the province reaches counts in
/// it, and its own campaigns may lie inside it.
@Component
public class Assignments {

    private static final Set<String> GRASSROOTS = Set.of("grassroots_union", "occupational_union");

    private final StoredCampaigns campaigns;
    private final Campaigns door;
    private final Indicators indicators;
    private final Participants participants;
    private final KnownUnits units;
    private final Ids ids;

    Assignments(StoredCampaigns campaigns, Campaigns door, Indicators indicators, Participants participants, KnownUnits units, Ids ids) {
        this.campaigns = campaigns;
        this.door = door;
        this.indicators = indicators;
        this.participants = participants;
        this.units = units;
        this.ids = ids;
    }

    /// As the confederation wrote it.
    public record Programme(String code, String title, LocalDate from, LocalDate to, int minimumWorkers, List<Indicator> indicators) {
    }

    /// Within the listener's transaction, in the province.
    ///
    /// @return the new campaign; its code gets an ending when the province uses it for something else
    public CampaignId take(Programme programme) {
        var id = new CampaignId(ids.next());
        var code = programme.code();
        while (!campaigns.insert(id, code, details(programme))) {
            code = code + "-tld";
        }
        indicators.replace(id, programme.indicators());
        participants.replace(id, units.all().stream().filter(u -> u.active() && !GRASSROOTS.contains(u.kind())).toList());
        door.tell(code, "campaigns.assigned");
        return id;
    }

    /// Targets and period change; what the province registered stays.
    public void change(CampaignId id, Programme programme) {
        var outline = outline(id);
        campaigns.update(id, details(programme));
        indicators.replace(id, programme.indicators().stream()
                .map(i -> registered(i, outline.indicator(i.code()).map(known -> known.nature().registered()).orElse(null))).toList());
        campaigns.advance(outline, outline.version());
        door.tell(outline.code(), "campaigns.assigned");
    }

    /// What the province puts its name to, by indicator code.
    public void register(CampaignId id, Map<String, Long> amounts) {
        var outline = outline(id);
        indicators.replace(id, outline.indicators().stream().map(i -> registered(i, amounts.get(i.code()))).toList());
        campaigns.advance(outline, outline.version());
        door.tell(outline.code(), "campaigns.registered");
    }

    private static Indicator registered(Indicator i, @Nullable Long amount) {
        var n = i.nature();
        return i.with(new Nature(n.breakdown(), n.in(), n.direction(), n.accumulation(), n.rule(), amount, n.encouraged(), n.legalBasis()));
    }

    private Outline outline(CampaignId id) {
        return campaigns.all().stream().map(Campaign::outline).filter(o -> o.id().equals(id)).findFirst().orElseThrow();
    }

    private static Details details(Programme p) {
        return new Details(p.title(), CampaignKind.NATIONAL_PROGRAMME, p.from(), p.to(), null,
                List.of(new Threshold(p.from(), Math.max(1, p.minimumWorkers()))), null, null, null);
    }
}
