package vn.congdoan.campaigns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.campaigns.NewCampaign.Details;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.campaigns.events.CampaignId;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Transactions;

/// The door to campaigns and their setup. Numbers are at [Allocation], source figures at [Sources], issue and print at
/// [Plans]. Commands throw [vn.congdoan.platform.StaleVersion] when somebody else was faster.
@Component
public class Campaigns {

    private final StoredCampaigns campaigns;
    private final Indicators indicators;
    private final Participants participants;
    private final Cells cells;
    private final KnownUnits units;
    private final SetupRules rules;
    private final Transactions transactions;
    private final Announcements announcements;
    private final AuditTrail audit;
    private final Ids ids;

    Campaigns(StoredCampaigns campaigns, Indicators indicators, Participants participants, Cells cells, KnownUnits units,
            SetupRules rules, Transactions transactions, Announcements announcements, AuditTrail audit, Ids ids) {
        this.campaigns = campaigns;
        this.indicators = indicators;
        this.participants = participants;
        this.cells = cells;
        this.units = units;
        this.rules = rules;
        this.transactions = transactions;
        this.announcements = announcements;
        this.audit = audit;
        this.ids = ids;
    }

    public Opening open(NewCampaign wish) {
        return transactions.call(() -> {
            var faults = new ArrayList<>(rules.faults(wish));
            var id = new CampaignId(ids.next());
            if (faults.isEmpty() && !campaigns.insert(id, wish.code(), rules.begun(wish.details()))) {
                faults.add(Message.of("campaigns.refused.code-taken", wish.code()));
            }
            if (!faults.isEmpty()) {
                return new Opening.Refused(faults);
            }
            indicators.replace(id, new Schedule(wish.indicators()).inOrder());
            participants.replace(id, units.inOrder(wish.participants()));
            tell(wish.code(), "campaigns.opened");
            return new Opening.Opened(id, wish.code());
        });
    }

    public Change describe(String code, Details details, long version) {
        return change(code, version, "campaigns.described", outline -> {
            var faults = rules.faults(details, outline);
            if (faults.isEmpty()) {
                campaigns.update(outline.id(), details);
            }
            return faults;
        });
    }

    /// Replaces how the numbers come about.
    public Change settings(String code, Settings settings, long version) {
        return change(code, version, "campaigns.settings-set", outline -> {
            var faults = rules.faults(settings, outline);
            if (faults.isEmpty()) {
                campaigns.settings(outline.id(), settings);
            }
            return faults;
        });
    }

    /// Replaces the columns of the schedule, targets included. Numbers of columns that are gone are gone as well.
    public Change indicators(String code, List<Indicator> wish, long version) {
        return change(code, version, "campaigns.indicators-set", outline -> {
            var schedule = new Schedule(wish);
            var faults = schedule.faults();
            if (faults.isEmpty()) {
                indicators.replace(outline.id(), schedule.inOrder());
                forgetOthers(outline);
            }
            return faults;
        });
    }

    /// What is wrong with columns, wherever they are written down.
    public List<Message> faults(List<Indicator> columns) {
        return new Schedule(columns).faults();
    }

    public Change participants(String code, List<UnitId> wish, long version) {
        return change(code, version, "campaigns.participants-set", outline -> {
            var faults = rules.faults(wish);
            if (faults.isEmpty()) {
                participants.replace(outline.id(), units.inOrder(wish));
                forgetOthers(outline);
            }
            return faults;
        });
    }

    /// Its targets beside those of the campaign it lies inside, as far as both have the indicator.
    public Optional<Inside> inside(String code) {
        var here = campaigns.get(code).outline();
        return Optional.ofNullable(here.parent()).flatMap(campaigns::find).map(Campaign::outline).map(parent -> Inside.of(here, parent,
                campaigns.all().stream().map(Campaign::outline).filter(o -> parent.code().equals(o.parent())).toList()));
    }

    /// @throws NotFound when the federation has no such campaign
    public Campaign get(String code) {
        return campaigns.get(code);
    }

    /// The latest first.
    public List<Campaign> all() {
        return campaigns.all();
    }

    /// Units that may take part, in official order.
    public List<Unit> units() {
        return units.all().stream().filter(KnownUnits.Known::active)
                .map(u -> new Unit(u.id(), u.name(), u.kind(), Math.max(0, u.path().size() - 1))).toList();
    }

    /// @param depth below the topmost unit
    public record Unit(UUID id, String name, String kind, int depth) {
    }

    private void forgetOthers(Outline outline) {
        var id = outline.id();
        cells.forget(id, indicators.of(id).stream().map(Indicator::code).toList(),
                participants.of(id).stream().map(p -> p.unit().value()).toList());
    }

    private Change change(String code, long version, String action, Function<Outline, List<Message>> work) {
        return transactions.call(() -> switch (campaigns.locked(code)) {
            case Campaign.Settled settled -> new Change.Refused(List.of(settled.refusal()));
            case Campaign.Open open when rules.assigned(open.outline()) -> new Change.Refused(List.of(Message.of("campaigns.refused.assigned")));
            case Campaign.Open open -> {
                campaigns.expect(open.outline(), version);
                var faults = work.apply(open.outline());
                if (!faults.isEmpty()) {
                    yield new Change.Refused(faults);
                }
                long next = campaigns.advance(open.outline(), version);
                tell(code, action);
                yield new Change.Changed(next);
            }
        });
    }

    /// What a revision changes is told when it is issued.
    void tell(String code, String action) {
        var campaign = campaigns.get(code);
        if (!(campaign instanceof Campaign.Revising)) {
            announcements.described(campaign.outline());
        }
        audit.record(action, code, campaign.outline().title());
    }
}
