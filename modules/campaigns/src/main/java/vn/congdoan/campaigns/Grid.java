package vn.congdoan.campaigns;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.apportionment.Apportionment;
import vn.congdoan.campaigns.apportionment.Claim;
import vn.congdoan.kernel.Message;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.platform.NotFound;

/// The door for people who work on a campaign's numbers together on screens: all cells at once, what others changed since,
/// who decided what, and how a rest may be shared out. It writes nothing.
@Component
public class Grid {

    private static final int HISTORY = 200;
    private static final int REASONS = 20;

    private final StoredCampaigns campaigns;
    private final Participants participants;
    private final Cells cells;
    private final Changes changes;
    private final Decisions decisions;
    private final History history;

    Grid(StoredCampaigns campaigns, Participants participants, Cells cells, Changes changes, Decisions decisions, History history) {
        this.history = history;
        this.campaigns = campaigns;
        this.participants = participants;
        this.cells = cells;
        this.changes = changes;
        this.decisions = decisions;
    }

    /// @param units  those the reader may see, in official order
    /// @param cells  of all units
    /// @param number to ask for [changes][#changes] from
    public record Numbers(Campaign campaign, List<Participant> units, Collection<Cell> cells, long number) {
    }

    /// @param number to ask from the next time
    /// @param setup  version of the setup: a new one means other columns or units
    /// @param open   whether numbers may still be changed
    /// @param notes  participants whose notes changed
    public record Changed(long number, long setup, boolean open, List<Cell> cells, List<Participant> notes) {
    }

    /// @param scope a unit whose subtree is all that the reader may see; empty means everything
    public Numbers numbers(String code, Optional<UUID> scope) {
        var campaign = campaigns.get(code);
        var id = campaign.outline().id();
        long number = changes.latest(id); // before the cells: what comes in between is told twice rather than never
        return new Numbers(campaign, campaign.outline().participants().stream()
                .filter(p -> scope.isEmpty() || p.within(scope.get())).toList(), cells.of(id).values(), number);
    }

    /// Cheap enough to be asked every few seconds by every open page.
    public Changed changes(String code, long since, Optional<UUID> scope) {
        var pulse = campaigns.pulse(code);
        long number = changes.latest(pulse.id());
        if (number <= since) {
            return new Changed(number, pulse.version(), pulse.open(), List.of(), List.of());
        }
        var seen = scope.map(top -> participants.of(pulse.id()).stream().filter(p -> p.within(top))
                .map(Participant::unit).collect(Collectors.toSet()));
        var changed = cells.since(pulse.id(), since).values().stream()
                .filter(cell -> seen.isEmpty() || seen.get().contains(cell.unit())).toList();
        return new Changed(number, pulse.version(), pulse.open(), changed, participants.since(pulse.id(), since).stream()
                .filter(p -> seen.isEmpty() || seen.get().contains(p.unit())).toList());
    }

    /// The newest two hundred decisions.
    ///
    /// @param unit part of a unit's name, with or without tones; blank for all
    public List<PastDecision> history(String code, String unit) {
        return decisions.latest(campaigns.pulse(code).id(), unit, HISTORY);
    }

    /// Reasons that were given in this campaign, the latest used first.
    public List<String> reasons(String code) {
        return decisions.reasons(campaigns.pulse(code).id(), REASONS);
    }

    /// Last year's targets and results of the places; empty when there was no campaign of its kind before.
    public Map<Cell.Place, Past> past(String code) {
        return history.of(campaigns.get(code).outline());
    }

    /// By what a rest is shared out.
    public enum By { FORMULA, EQUALLY }

    /// How a rest may be shared out; nothing is written.
    public sealed interface Sharing {

        /// @param missing to the target before; negative when too much was given
        public record Shared(long missing, List<CellEdit> edits) implements Sharing {
        }

        public record Refused(Message reason) implements Sharing {
        }
    }

    /// Adds what a column lacks to its target to these units' numbers, or takes away what is too much; never below 0.
    public Sharing share(String code, String indicator, List<UnitId> units, By by) {
        var campaign = campaigns.get(code);
        var column = campaign.outline().indicator(indicator).filter(campaign.outline()::leaf).orElseThrow(() -> new NotFound("indicator"));
        var quotas = new Adding(campaign, cells.of(campaign.outline().id())).quotas(Optional.empty());
        var difference = quotas.sum(column.code()).difference();
        if (difference == null || difference == 0) {
            return new Sharing.Refused(Message.of(difference == null ? "campaigns.rest.no-target" : "campaigns.rest.nothing"));
        }
        var chosen = quotas.lines().stream().filter(line -> units.contains(line.participant().unit()))
                .map(line -> line.entry(indicator)).toList();
        var claims = java.util.stream.IntStream.range(0, chosen.size()).mapToObj(i -> claim(chosen.get(i), i, by, difference > 0)).toList();
        return switch (new Apportionment(1).share(Math.abs(difference), claims)) {
            case Apportionment.Impossible(var why) -> new Sharing.Refused(Message.of("campaigns.rest." + why.name().toLowerCase(java.util.Locale.ROOT)));
            case Apportionment.Shared(var parts) -> new Sharing.Shared(-difference, parts.stream()
                    .filter(part -> part.amount() > 0 || chosen.get(part.claim().order()).amount() == null)
                    .map(part -> edit(chosen.get(part.claim().order()), difference > 0 ? -part.amount() : part.amount())).toList());
        };
    }

    private static Claim claim(Quotas.Entry entry, int order, By by, boolean back) {
        long weight = by == By.EQUALLY ? 1 : Objects.requireNonNullElse(entry.formula(), 0L);
        long most = back ? Objects.requireNonNullElse(entry.amount(), 0L) : Long.MAX_VALUE;
        return new Claim(entry.cell().unit().value().toString(), order, weight, 0, most);
    }

    private static CellEdit edit(Quotas.Entry entry, long more) {
        return new CellEdit(entry.cell().unit(), entry.indicator(), Objects.requireNonNullElse(entry.amount(), 0L) + more, "",
                entry.cell().version());
    }
}
