package vn.congdoan.campaigns;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Transactions;

/// The door to a campaign's numbers: what the formula proposes, what the committee decides, whether all adds up.
@Component
public class Allocation {

    /// Far beyond all workers of the country, and small enough for sums of any number of units.
    static final long MOST = 1_000_000_000;

    private final StoredCampaigns campaigns;
    private final Participants participants;
    private final Cells cells;
    private final Runs runs;
    private final Proposals proposals;
    private final Transactions transactions;
    private final AuditTrail audit;

    Allocation(StoredCampaigns campaigns, Participants participants, Cells cells, Runs runs, Proposals proposals,
            Transactions transactions, AuditTrail audit) {
        this.campaigns = campaigns;
        this.participants = participants;
        this.cells = cells;
        this.runs = runs;
        this.proposals = proposals;
        this.transactions = transactions;
        this.audit = audit;
    }

    /// @param scope a unit whose subtree is all that the reader may see; empty means everything
    public Quotas quotas(String code, Optional<UUID> scope) {
        var campaign = campaigns.get(code);
        return new Adding(campaign, cells.of(campaign.outline().id())).quotas(scope);
    }

    /// Every difference that stands in the way of issuing; empty when all adds up.
    public List<Message> check(String code) {
        return new CrossFooting(quotas(code, Optional.empty())).differences();
    }

    /// Asks the province's formula. The committee's numbers stay.
    ///
    /// @throws StaleVersion when the setup was changed while the formula was computing
    public Proposing propose(String code) {
        return transactions.call(() -> {
            var campaign = campaigns.get(code);
            if (campaign instanceof Campaign.Issued) {
                return issued();
            }
            return switch (proposals.ask(campaign.outline())) {
                case Proposals.Asked.NotAnswered(var why) -> new Proposing.Refused(List.of(why));
                case Proposals.Asked.Answered answered -> keep(code, campaign.outline(), answered);
            };
        });
    }

    private Proposing keep(String code, Outline asked, Proposals.Asked.Answered answered) {
        return switch (campaigns.locked(code)) {
            case Campaign.Issued issued -> issued();
            case Campaign.Open open -> {
                if (open.outline().version() != asked.version()) {
                    throw new StaleVersion(asked.title());
                }
                var proposed = proposals.keep(open.outline(), answered);
                campaigns.store(open.allocating());
                audit.record("campaigns.proposed", code, String.valueOf(proposed.cells()));
                yield proposed;
            }
        };
    }

    private static Proposing issued() {
        return new Proposing.Refused(List.of(Message.of("campaigns.refused.issued")));
    }

    /// Sets the committee's number, or takes it back when there is no amount.
    ///
    /// @param reason  needed where the number departs from the formula's
    /// @param version of the cell as the decider saw it
    public CellChange set(String code, UnitId unit, String indicator, @Nullable Long amount, String reason, long version) {
        return transactions.call(() -> switch (held(code)) {
            case Campaign.Issued issued -> new CellChange.Refused(List.of(Message.of("campaigns.refused.issued")));
            case Campaign.Open open -> decide(open, participant(open, unit), column(open, indicator), amount,
                    VietnameseText.clean(reason), version);
        });
    }

    private CellChange decide(Campaign.Open open, Participant unit, Indicator indicator, @Nullable Long amount, String reason,
            long version) {
        if (amount != null && !open.outline().leaf(indicator)) {
            return refused("campaigns.refused.computed", indicator.name());
        }
        if (amount != null && (amount < 0 || amount > MOST)) {
            return refused("campaigns.refused.amount", Long.toString(amount));
        }
        if (reason.length() > 500) {
            return refused("campaigns.refused.reason-long");
        }
        var id = open.outline().id();
        var cell = cells.at(id, unit.unit(), indicator.code());
        if (cell.version() != version) {
            return new CellChange.Conflict(cell);
        }
        if (amount != null && cell.formula() != null && !amount.equals(cell.formula()) && reason.isEmpty()) {
            return new CellChange.ReasonMissing(cell);
        }
        boolean written = cells.decide(id, cell, amount, reason);
        var now = cells.at(id, unit.unit(), indicator.code());
        if (!written) {
            return new CellChange.Conflict(now);
        }
        begin(open);
        audit.record(amount == null ? "campaigns.cell-cleared" : "campaigns.cell-set", open.outline().code(),
                unit.name() + " · " + indicator.code() + " · " + (amount == null ? "" : amount));
        return new CellChange.CellSet(now);
    }

    /// Writes 0 wherever nothing stands yet.
    public Change zeros(String code) {
        return transactions.call(() -> switch (campaigns.locked(code)) {
            case Campaign.Issued issued -> new Change.Refused(List.of(Message.of("campaigns.refused.issued")));
            case Campaign.Open open -> {
                var quotas = quotas(code, Optional.empty());
                var empty = quotas.lines().stream().flatMap(line -> line.entries().values().stream())
                        .filter(entry -> entry.editable() && entry.amount() == null).toList();
                empty.forEach(entry -> cells.decide(open.outline().id(), entry.cell(), 0L, ""));
                if (!empty.isEmpty()) {
                    begin(open);
                }
                audit.record("campaigns.zeros-set", code, String.valueOf(empty.size()));
                yield new Change.Changed(empty.size());
            }
        });
    }

    /// Soft target: printed beside the unit's numbers, never summed.
    public Change note(String code, UnitId unit, String note, long version) {
        return transactions.call(() -> switch (held(code)) {
            case Campaign.Issued issued -> new Change.Refused(List.of(Message.of("campaigns.refused.issued")));
            case Campaign.Open open -> {
                var clean = VietnameseText.clean(note);
                if (clean.length() > 500) {
                    yield new Change.Refused(List.of(Message.of("campaigns.refused.note-long")));
                }
                participants.note(open.outline().id(), participant(open, unit), clean, version);
                audit.record("campaigns.note-set", code, participant(open, unit).name());
                yield new Change.Changed(version + 1);
            }
        });
    }

    /// Why the number is what it is.
    public Explanation explain(String code, UnitId unit, String indicator, Optional<UUID> scope) {
        var quotas = quotas(code, scope);
        var line = quotas.line(unit.value()).orElseThrow(() -> new NotFound("unit"));
        var outline = quotas.campaign().outline();
        var column = outline.indicator(indicator).orElseThrow(() -> new NotFound("indicator"));
        var parts = outline.partsOf(column).stream()
                .map(part -> new Explanation.Part(part.name(), line.entry(part.code()).amount())).toList();
        return new Explanation(line.participant(), column, line.entry(indicator),
                runs.behind(outline.id(), unit, indicator).orElse(null), parts,
                cells.decisions(outline.id(), unit, indicator));
    }

    /// What the formula says about each of its cells.
    public Map<Cell.Place, Quotas.Said> explanations(String code) {
        return runs.said(campaigns.get(code).outline().id());
    }

    /// The first number makes a draft an allocation, which one writer at a time may do.
    private Campaign held(String code) {
        return campaigns.get(code) instanceof Campaign.Draft ? campaigns.locked(code) : campaigns.kept(code);
    }

    private void begin(Campaign.Open open) {
        if (open instanceof Campaign.Draft draft) {
            campaigns.store(draft.allocating());
        }
    }

    private static Participant participant(Campaign campaign, UnitId unit) {
        return campaign.outline().participants().stream().filter(p -> Objects.equals(p.unit(), unit)).findFirst()
                .orElseThrow(() -> new NotFound("unit"));
    }

    private static Indicator column(Campaign campaign, String indicator) {
        return campaign.outline().indicator(indicator).orElseThrow(() -> new NotFound("indicator"));
    }

    private static CellChange refused(String key, Object... arguments) {
        return new CellChange.Refused(List.of(Message.of(key, arguments)));
    }
}
