package vn.congdoan.campaigns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.campaigns.RuleTable.Entered;
import vn.congdoan.campaigns.RuleTable.Line;
import vn.congdoan.campaigns.RuleTable.Rate;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Period;
import vn.congdoan.membership.events.MovementKind;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Transactions;
import vn.congdoan.provinces.Provinces;

/// The door to indicators that come about by a rule: computed from enterprises, referrals and what people enter of unions.
@Component
public class Rules {

    private final StoredCampaigns campaigns;
    private final RuleInputs inputs;
    private final KnownEnterprises enterprises;
    private final Tallies tallies;
    private final Results results;
    private final Provinces provinces;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Clock clock;

    Rules(StoredCampaigns campaigns, RuleInputs inputs, KnownEnterprises enterprises, Tallies tallies, Results results,
            Provinces provinces, Transactions transactions, AuditTrail audit, Clock clock) {
        this.campaigns = campaigns;
        this.inputs = inputs;
        this.enterprises = enterprises;
        this.tallies = tallies;
        this.results = results;
        this.provinces = provinces;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /// A figure that somebody enters of a unit.
    ///
    /// @param version that the writer saw, 0 when nothing was there
    public record Wish(UUID unit, RuleInput input, long amount, long version) {
    }

    /// @param year  one of the campaign's years; empty for the present one, or the nearest
    /// @param scope the unit with all below it that the reader may see
    public RuleTable table(String code, Optional<Integer> year, Optional<UUID> scope) {
        var outline = campaigns.get(code).outline();
        int asked = year.filter(y -> y >= outline.period().from().getYear() && y <= outline.period().to().getYear())
                .orElseGet(() -> nearest(outline.period()).getYear());
        var day = day(outline.period(), asked);
        var ruled = outline.indicators().stream().filter(i -> i.counted() == Counted.RATE && i.nature().rule() != null).toList();
        var entered = inputs.of(asked);
        var counted = new Counts(outline, day, asked);
        var lines = outline.participants().stream().filter(p -> scope.isEmpty() || p.within(scope.get()))
                .map(p -> line(p, ruled, entered.getOrDefault(p.unit().value(), Map.of()), counted)).toList();
        return new RuleTable(asked, day, outline.minimumWorkers(day), ruled, lines, scope.isPresent() ? null : total(ruled, lines),
                wanted(ruled), provinces.display().percent());
    }

    /// All of them, or none when one was changed meanwhile.
    public Change enter(String code, int year, List<Wish> wishes) {
        return transactions.call(() -> {
            var outline = campaigns.get(code).outline();
            if (wishes.stream().anyMatch(w -> w.amount() < 0 || w.amount() > Allocation.MOST)) {
                return new Change.Refused(List.of(Message.of("campaigns.refused.rule-amount")));
            }
            wishes.forEach(w -> {
                var unit = outline.participants().stream().filter(p -> p.unit().value().equals(w.unit())).findFirst()
                        .orElseThrow(() -> new NotFound("unit"));
                if (!inputs.set(w.unit(), year, w.input(), w.amount(), w.version())) {
                    throw new StaleVersion(unit.name());
                }
            });
            audit.record("campaigns.rule-figures-entered", code, year + ": " + wishes.size());
            return new Change.Changed(wishes.size());
        });
    }

    private LocalDate nearest(Period period) {
        var today = BusinessZone.today(clock);
        return today.isBefore(period.from()) ? period.from() : today.isAfter(period.to()) ? period.to() : today;
    }

    /// The last day of the year, of the campaign, or today, whichever comes first; a year to come is seen from its end.
    private LocalDate day(Period period, int year) {
        var end = LocalDate.of(year, 12, 31).isAfter(period.to()) ? period.to() : LocalDate.of(year, 12, 31);
        var today = BusinessZone.today(clock);
        var day = today.getYear() == year && today.isBefore(end) ? today : end;
        return day.isBefore(period.from()) ? period.from() : day;
    }

    private static List<RuleInput> wanted(List<Indicator> ruled) {
        return ruled.stream().flatMap(i -> RuleInput.of(Objects.requireNonNull(i.nature().rule()), RuleTable.nonState(i)).stream())
                .distinct().sorted().toList();
    }

    private static Line line(Participant participant, List<Indicator> ruled, Map<RuleInput, Entered> entered, Counts counted) {
        Map<String, Rate> rates = new HashMap<>();
        ruled.forEach(i -> rates.put(i.code(), rate(participant.unit().value(), i, entered, counted)));
        return new Line(participant, rates, entered.isEmpty() ? Map.of() : new EnumMap<>(entered));
    }

    private static Rate rate(UUID unit, Indicator i, Map<RuleInput, Entered> entered, Counts counted) {
        return switch (Objects.requireNonNull(i.nature().rule())) {
            case ENTERPRISES_ORGANISED -> Rate.of(counted.organised.getOrDefault(unit, 0L), counted.large.getOrDefault(unit, 0L), 0, i);
            case REFERRALS_PER_UNION_WITH_PARTY -> {
                var unions = entered.get(RuleInput.WITH_PARTY);
                yield unions == null ? Rate.UNKNOWN : Rate.of(counted.referrals.getOrDefault(unit, 0L), unions.amount(), 0, i);
            }
            case RATED_WELL -> {
                var rated = entered.get(RuleTable.nonState(i) ? RuleInput.NON_STATE_RATED : RuleInput.RATED);
                var well = entered.get(RuleTable.nonState(i) ? RuleInput.NON_STATE_RATED_WELL : RuleInput.RATED_WELL);
                yield rated == null || well == null ? Rate.UNKNOWN : Rate.of(well.amount(), rated.amount(), 0, i);
            }
        };
    }

    private static Line total(List<Indicator> ruled, List<Line> lines) {
        Map<String, Rate> rates = new HashMap<>();
        ruled.forEach(i -> rates.put(i.code(), Rate.sum(lines.stream().map(line -> line.rate(i.code())), i)));
        return new Line(null, rates, Map.of());
    }

    /// What other modules told, by the nearest participant.
    private final class Counts {

        private final Map<UUID, Long> organised;
        private final Map<UUID, Long> large;
        private final Map<UUID, Long> referrals;

        Counts(Outline outline, LocalDate day, int year) {
            var nearest = results.nearest(outline);
            int workers = outline.minimumWorkers(day);
            var counting = enterprises.stable().stream().filter(e -> e.workers() >= workers && nearest.find(e.unit()).isPresent()).toList();
            large = counting.stream().collect(Collectors.groupingBy(e -> nearest.find(e.unit()).orElseThrow(), Collectors.counting()));
            organised = counting.stream().filter(KnownEnterprises.Stable::hasUnion)
                    .collect(Collectors.groupingBy(e -> nearest.find(e.unit()).orElseThrow(), Collectors.counting()));
            var from = LocalDate.of(year, 1, 1).isBefore(outline.period().from()) ? outline.period().from() : LocalDate.of(year, 1, 1);
            referrals = tallies.in(new Period(from, day)).stream()
                    .filter(t -> t.kind() == MovementKind.REFERRAL && nearest.find(t.unit()).isPresent())
                    .collect(Collectors.groupingBy(t -> nearest.find(t.unit()).orElseThrow(), Collectors.summingLong(Tally::amount)));
        }
    }
}
