package vn.congdoan.campaigns;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Decisions decisions;
    private final Runs runs;
    private final Proposals proposals;
    private final NamedEnterprises named;
    private final Transactions transactions;
    private final AuditTrail audit;

    Allocation(StoredCampaigns campaigns, Participants participants, Cells cells, Decisions decisions, Runs runs,
            Proposals proposals, NamedEnterprises named, Transactions transactions, AuditTrail audit) {
        this.campaigns = campaigns;
        this.participants = participants;
        this.cells = cells;
        this.decisions = decisions;
        this.runs = runs;
        this.proposals = proposals;
        this.named = named;
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
        var quotas = quotas(code, Optional.empty());
        return Stream.concat(new CrossFooting(quotas).differences().stream(), named.differences(quotas).stream()).toList();
    }

    /// Asks the province's formula. The committee's numbers stay beside the formula's.
    ///
    /// @throws StaleVersion when the setup was changed while the formula was computing
    public Proposing propose(String code) {
        return propose(code, false);
    }

    /// @param around whether the committee's numbers are pinned, so that only the rest is shared out
    /// @throws StaleVersion when the setup was changed while the formula was computing
    public Proposing propose(String code, boolean around) {
        return transactions.call(() -> {
            var campaign = campaigns.get(code);
            if (campaign instanceof Campaign.Settled settled) {
                return new Proposing.Refused(List.of(settled.refusal()));
            }
            return kept(code, campaign.outline(), proposals.ask(campaign.outline()), around);
        });
    }

    /// The same by another formula, or with other parameters, than the campaign is set to; its setup stays.
    public Proposing propose(String code, Trial trial, boolean around) {
        return transactions.call(() -> {
            var campaign = campaigns.get(code);
            if (campaign instanceof Campaign.Settled settled) {
                return new Proposing.Refused(List.of(settled.refusal()));
            }
            return kept(code, campaign.outline(),
                    proposals.ask(campaign.outline(), trial.formula(), trial.version(), trial.parameters()), around);
        });
    }

    private Proposing kept(String code, Outline outline, Proposals.Asked asked, boolean around) {
        return switch (asked) {
            case Proposals.Asked.NotAnswered(var why) -> new Proposing.Refused(List.of(why));
            case Proposals.Asked.Answered answered -> keep(code, outline, answered, around);
        };
    }

    private Proposing keep(String code, Outline asked, Proposals.Asked.Answered answered, boolean around) {
        return switch (campaigns.locked(code)) {
            case Campaign.Settled settled -> new Proposing.Refused(List.of(settled.refusal()));
            case Campaign.Open open -> {
                if (open.outline().version() != asked.version()) {
                    throw new StaleVersion(asked.title());
                }
                var proposing = proposals.keep(open.outline(), answered, around ? proposals.pins(open.outline()) : Map.of());
                if (proposing instanceof Proposing.Proposed proposed) {
                    campaigns.store(open.allocating());
                    audit.record("campaigns.proposed", code, String.valueOf(proposed.cells()));
                }
                yield proposing;
            }
        };
    }

    /// Sets the committee's number, or takes it back when there is no amount.
    ///
    /// @param reason  needed where the number departs from the formula's
    /// @param version of the cell as the decider saw it
    /// @throws NotFound when the schedule has no such cell
    public CellChange set(String code, UnitId unit, String indicator, @Nullable Long amount, String reason, long version) {
        var change = setAll(code, List.of(new CellEdit(unit, indicator, amount, reason, version))).getFirst();
        if (change instanceof CellChange.Refused(var reasons) && reasons.getFirst().key().equals(Deciding.NO_CELL)) {
            throw new NotFound("cell");
        }
        return change;
    }

    /// Sets many cells at once, in one transaction. Each is answered for itself: what may be written is written, the others
    /// stay as they are and say why. No two edits may mean the same cell: the second of them finds a newer version.
    ///
    /// @return what came of each edit, in their order
    public List<CellChange> setAll(String code, List<CellEdit> edits) {
        return transactions.call(() -> switch (held(code)) {
            case Campaign.Open open -> decide(open, edits.stream().map(Deciding::clean).toList());
            case Campaign.Settled settled -> edits.stream().<CellChange>map(edit ->
                    new CellChange.Refused(List.of(settled.refusal()))).toList();
        });
    }

    private List<CellChange> decide(Campaign.Open open, List<CellEdit> edits) {
        var id = open.outline().id();
        var rules = new Deciding(open.outline());
        Map<CellEdit, CellChange> refused = new HashMap<>();
        edits.forEach(edit -> rules.refusal(edit).ifPresent(refusal -> refused.put(edit, refusal)));
        var cells = this.cells.locked(id, edits.stream().filter(edit -> !refused.containsKey(edit)).map(CellEdit::place).toList());
        Map<Cell.Place, CellEdit> written = new LinkedHashMap<>();
        edits.stream().filter(edit -> !refused.containsKey(edit)).forEach(edit -> {
            var against = Deciding.against(edit, Objects.requireNonNull(cells.get(edit.place())));
            if (against != null) {
                refused.put(edit, against);
            } else if (!edit.equals(written.computeIfAbsent(edit.place(), place -> edit))) {
                refused.put(edit, new CellChange.Refused(List.of(Message.of("campaigns.refused.twice"))));
            }
        });
        var now = keep(open, List.copyOf(written.values()));
        return edits.stream().map(edit -> refused.containsKey(edit) ? Objects.requireNonNull(refused.get(edit))
                : new CellChange.CellSet(Objects.requireNonNull(now.get(edit.place())))).toList();
    }

    private Map<Cell.Place, Cell> keep(Campaign.Open open, List<CellEdit> edits) {
        if (edits.isEmpty()) {
            return Map.of();
        }
        var id = open.outline().id();
        decisions.keep(id, edits);
        begin(open);
        var names = open.outline().participants().stream().collect(Collectors.toMap(Participant::unit, Participant::name));
        var first = edits.getFirst();
        var detail = names.get(first.unit()) + " · " + first.indicator() + " · " + (first.amount() == null ? "" : first.amount());
        audit.record(first.amount() == null ? "campaigns.cell-cleared" : "campaigns.cell-set", open.outline().code(),
                edits.size() == 1 ? detail : detail + " (+" + (edits.size() - 1) + ")");
        return cells.decide(id, edits);
    }

    /// Writes 0 wherever nothing stands yet.
    public Change zeros(String code) {
        return transactions.call(() -> switch (campaigns.locked(code)) {
            case Campaign.Open open -> {
                var empty = new Adding(open, cells.of(open.outline().id())).quotas(Optional.empty()).lines().stream()
                        .flatMap(line -> line.entries().values().stream())
                        .filter(entry -> entry.editable() && entry.amount() == null)
                        .map(entry -> new CellEdit(entry.cell().unit(), entry.indicator(), 0L, "", entry.cell().version())).toList();
                var set = decide(open, empty).size();
                audit.record("campaigns.zeros-set", code, String.valueOf(set));
                yield new Change.Changed(set);
            }
            case Campaign.Settled settled -> new Change.Refused(List.of(settled.refusal()));
        });
    }

    /// Soft target: printed beside the unit's numbers, never summed.
    public Change note(String code, UnitId unit, String note, long version) {
        return transactions.call(() -> switch (held(code)) {
            case Campaign.Settled settled -> new Change.Refused(List.of(settled.refusal()));
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

    /// All numbers of a unit with what is behind them.
    public record Reasons(Outline outline, Participant unit, List<Explanation> numbers) {
    }

    /// Why each of a unit's numbers is what it is, in the order of the columns.
    public Reasons explain(String code, UnitId unit, Optional<UUID> scope) {
        var quotas = quotas(code, scope);
        var line = quotas.line(unit.value()).orElseThrow(() -> new NotFound("unit"));
        var outline = quotas.campaign().outline();
        return new Reasons(outline, line.participant(), outline.indicators().stream().map(i -> explain(outline, line, i)).toList());
    }

    /// Why the number is what it is.
    public Explanation explain(String code, UnitId unit, String indicator, Optional<UUID> scope) {
        var quotas = quotas(code, scope);
        var line = quotas.line(unit.value()).orElseThrow(() -> new NotFound("unit"));
        var outline = quotas.campaign().outline();
        return explain(outline, line, outline.indicator(indicator).orElseThrow(() -> new NotFound("indicator")));
    }

    private Explanation explain(Outline outline, Quotas.Line line, Indicator column) {
        var unit = line.participant().unit();
        var parts = outline.partsOf(column).stream()
                .map(part -> new Explanation.Part(part.name(), line.entry(part.code()).amount())).toList();
        var at = outline.addends(column).stream().findFirst().map(Indicator::code).orElse(column.code());
        return new Explanation(line.participant(), column, line.entry(column.code()),
                runs.behind(outline.id(), unit, at, column.code()).orElse(null), parts,
                decisions.of(outline.id(), unit, column.code()));
    }

    /// What the formula says about each of its cells.
    public Map<Cell.Place, Quotas.Said> explanations(String code) {
        return runs.said(campaigns.get(code).outline().id());
    }

    /// The first number makes a draft an allocation, which one writer at a time may do.
    private Campaign held(String code) {
        return campaigns.draft(code) ? campaigns.locked(code) : campaigns.kept(code);
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
}
