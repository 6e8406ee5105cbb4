package vn.congdoan.campaigns;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Transactions;

/// The door to what units register and are encouraged to reach. Registering is an answer, so it stays open after the issue.
@Component
public class Registrations {

    private final StoredCampaigns campaigns;
    private final StoredRegistrations registrations;
    private final Allocation allocation;
    private final Transactions transactions;
    private final AuditTrail audit;

    Registrations(StoredCampaigns campaigns, StoredRegistrations registrations, Allocation allocation, Transactions transactions,
            AuditTrail audit) {
        this.campaigns = campaigns;
        this.registrations = registrations;
        this.allocation = allocation;
        this.transactions = transactions;
        this.audit = audit;
    }

    /// A unit with what it is assigned, registered and is encouraged to reach, by indicator code.
    public record Line(Participant participant, Map<String, Standing> standings) {
    }

    /// @param assigned null while nothing was set
    public record Standing(@Nullable Long assigned, Registration registration) {
    }

    /// @param registration with the version that the writer saw
    public record Wish(UUID unit, String indicator, Registration registration) {
    }

    /// Everything but rates, which nobody registers in numbers.
    public List<Line> lines(String code, Optional<UUID> scope) {
        var quotas = allocation.quotas(code, scope);
        var outline = quotas.campaign().outline();
        var known = registrations.of(outline.id());
        return quotas.lines().stream().map(line -> new Line(line.participant(), outline.indicators().stream()
                .filter(i -> i.counted() != Counted.RATE).collect(Collectors.toMap(i -> i.code(), i -> new Standing(
                        line.entry(i.code()).amount(), known.getOrDefault(new Cell.Place(line.participant().unit().value(), i.code()),
                                Registration.NONE)))))).toList();
    }

    /// The line Cộng of one indicator: what is encouraged is never in it.
    public static Standing total(List<Line> lines, String indicator) {
        var all = lines.stream().flatMap(line -> Stream.ofNullable(line.standings().get(indicator))).toList();
        return new Standing(sum(all.stream().map(Standing::assigned)),
                new Registration(sum(all.stream().map(s -> s.registration().registered())), null, "", null, 0));
    }

    private static @Nullable Long sum(Stream<@Nullable Long> amounts) {
        var known = amounts.filter(Objects::nonNull).mapToLong(Long::longValue).toArray();
        return known.length == 0 ? null : LongStream.of(known).sum();
    }

    /// All of them, or none when one was changed meanwhile.
    ///
    /// @param scope the unit with all below it for which the writer may answer; empty for the federation's staff, which alone
    ///              encourages: what others send of it is left as it was
    public Change enter(String code, List<Wish> wishes, Optional<UUID> scope) {
        return transactions.call(() -> {
            var outline = campaigns.get(code).outline();
            if (wishes.stream().anyMatch(w -> wrong(w.registration().registered()) || wrong(w.registration().encouraged()))) {
                return new Change.Refused(List.of(Message.of("campaigns.refused.rule-amount")));
            }
            var before = registrations.of(outline.id());
            wishes.forEach(wish -> enter(outline, wish, before, scope));
            audit.record("campaigns.registered", code, wishes.size() + "");
            return new Change.Changed(wishes.size());
        });
    }

    private void enter(Outline outline, Wish wish, Map<Cell.Place, Registration> before, Optional<UUID> scope) {
        var unit = outline.participants().stream().filter(p -> p.unit().value().equals(wish.unit()))
                .filter(p -> scope.isEmpty() || p.within(scope.get())).findFirst().orElseThrow(() -> new NotFound("unit"));
        if (outline.indicator(wish.indicator()).isEmpty()) {
            throw new NotFound("indicator");
        }
        var place = new Cell.Place(wish.unit(), wish.indicator());
        var old = before.getOrDefault(place, Registration.NONE);
        var now = wish.registration();
        var kept = new Registration(now.registered(), scope.isEmpty() ? now.encouraged() : old.encouraged(), "", null, now.version());
        if (Objects.equals(kept.registered(), old.registered()) && Objects.equals(kept.encouraged(), old.encouraged())) {
            return;
        }
        if (!registrations.set(outline.id(), place, kept)) {
            throw new StaleVersion(unit.name());
        }
    }

    private static boolean wrong(@Nullable Long amount) {
        return amount != null && (amount < 0 || amount > Allocation.MOST);
    }
}
