package vn.congdoan.campaigns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.kernel.BusinessZone;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.platform.Actor;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Transactions;
import vn.congdoan.spi.quota.Enterprise;

/// The door to the enterprises that a campaign's quotas name: a union is to be founded in each, and founding it fulfils the
/// line.
@Component
public class NamedEnterprises {

    private final StoredCampaigns campaigns;
    private final StoredNames names;
    private final Foundings foundings;
    private final ForPlugins plugins;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Clock clock;

    NamedEnterprises(StoredCampaigns campaigns, StoredNames names, Foundings foundings, ForPlugins plugins,
            Transactions transactions, AuditTrail audit, Clock clock) {
        this.campaigns = campaigns;
        this.names = names;
        this.foundings = foundings;
        this.plugins = plugins;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    public enum State { FULFILLED, OPEN, OVERDUE, DROPPED }

    /// @param workers   on the day on which they were counted
    /// @param hand      named by a person, not by the formula
    /// @param reason    of naming or taking off by hand; else empty text
    /// @param union     that was founded there, with its name, day and members; null while there is none
    public record Line(UUID unit, String unitName, String indicator, UUID enterprise, String name, long workers, LocalDate countedOn,
            boolean hand, String reason, String by, State state, @Nullable UUID union, @Nullable String unionName,
            @Nullable LocalDate foundedOn, int members) {
    }

    /// An enterprise without a union that a unit's quota may name.
    public record Candidate(UUID unit, UUID enterprise, String name, long workers) {
    }

    /// Those in force, or those of now while the campaign is open.
    ///
    /// @param scope a unit whose subtree is all that the reader may see; empty means everything
    public List<Line> all(String code, Optional<UUID> scope) {
        var campaign = campaigns.get(code);
        var founded = foundings.byEnterprise();
        var over = campaign.outline().period().to().isBefore(BusinessZone.today(clock));
        return names.all(campaign.outline().id(), revision(campaign)).stream().flatMap(name -> campaign.outline().participants().stream()
                .filter(p -> p.unit().value().equals(name.unit()) && (scope.isEmpty() || p.within(scope.get())))
                .map(p -> line(p, name, founded.get(UUID.fromString(name.enterprise().id())), over))).toList();
    }

    private static int revision(Campaign campaign) {
        return campaign instanceof Campaign.Open ? StoredNames.NOW : campaign.inForce().map(Edition::revision).orElse(StoredNames.NOW);
    }

    private static Line line(Participant unit, StoredNames.Name name, Foundings.@Nullable Founding founding, boolean over) {
        var state = name.dropped() ? State.DROPPED : founding != null ? State.FULFILLED : over ? State.OVERDUE : State.OPEN;
        var e = name.enterprise();
        return new Line(unit.unit().value(), unit.name(), name.indicator(), UUID.fromString(e.id()), e.name(), e.workers(), e.countedOn(),
                name.hand(), name.reason(), name.by(), state, founding == null ? null : founding.union(),
                founding == null ? null : founding.name(), founding == null ? null : founding.day(), founding == null ? 0 : founding.members());
    }

    /// Enterprises of the participants' areas that may be named, the largest first.
    public List<Candidate> candidates(String code) {
        var outline = campaigns.get(code).outline();
        var named = names.all(outline.id(), StoredNames.NOW).stream().filter(n -> !n.dropped()).map(n -> n.enterprise().id()).toList();
        return plugins.request(outline).enterprises().stream().filter(e -> !named.contains(e.id()))
                .map(e -> new Candidate(UUID.fromString(e.unitId()), UUID.fromString(e.id()), e.name(), e.workers()))
                .sorted(java.util.Comparator.comparing(Candidate::workers).reversed()).toList();
    }

    /// Names an enterprise in its unit's quota of unions, or names it again after it was taken off.
    public Change name(String code, UUID enterprise, String reason) {
        return change(code, reason, "campaigns.enterprise-named", outline -> {
            var column = outline.leaves().stream().filter(i -> i.counted() == Counted.UNIONS).findFirst();
            var known = plugins.request(outline).enterprises().stream().filter(e -> e.id().equals(enterprise.toString())).findFirst();
            return column.isEmpty() ? Optional.empty()
                    : known.map(e -> new StoredNames.Name(UUID.fromString(e.unitId()), before(outline, e).orElse(column.get().code()), e,
                            true, false, "", ""));
        });
    }

    private Optional<String> before(Outline outline, Enterprise enterprise) {
        var names = this.names.all(outline.id(), StoredNames.NOW);
        return names.stream().filter(n -> n.enterprise().id().equals(enterprise.id())).map(StoredNames.Name::indicator).findFirst()
                .or(() -> names.stream().map(StoredNames.Name::indicator).findFirst());
    }

    /// Takes an enterprise off; the line stays with its reason.
    public Change drop(String code, UUID enterprise, String reason) {
        return change(code, reason, "campaigns.enterprise-dropped", outline -> names.all(outline.id(), StoredNames.NOW).stream()
                .filter(n -> n.enterprise().id().equals(enterprise.toString()) && !n.dropped()).findFirst()
                .map(n -> new StoredNames.Name(n.unit(), n.indicator(), n.enterprise(), n.hand(), true, "", "")));
    }

    private Change change(String code, String said, String action, java.util.function.Function<Outline, Optional<StoredNames.Name>> work) {
        var reason = VietnameseText.clean(said);
        if (reason.isEmpty() || reason.length() > 500) {
            return refused(Message.of(reason.isEmpty() ? "campaigns.turn.reason-missing" : "campaigns.refused.reason-long"));
        }
        return transactions.call(() -> switch (campaigns.locked(code)) {
            case Campaign.Settled settled -> refused(settled.refusal());
            case Campaign.Open open -> {
                var name = work.apply(open.outline()).orElseThrow(() -> new NotFound("enterprise"));
                names.put(open.outline().id(), new StoredNames.Name(name.unit(), name.indicator(), name.enterprise(), name.hand(),
                        name.dropped(), reason, Actor.current().name()));
                audit.record(action, code, name.enterprise().name());
                yield new Change.Changed(open.outline().version());
            }
        });
    }

    /// A line must not name more enterprises than it has unions to found.
    List<Message> differences(Quotas quotas) {
        var outline = quotas.campaign().outline();
        var standing = names.all(outline.id(), StoredNames.NOW).stream().filter(n -> !n.dropped()).toList();
        return quotas.lines().stream().flatMap(line -> outline.leaves().stream().flatMap(column -> {
            long named = standing.stream().filter(n -> n.unit().equals(line.participant().unit().value())
                    && n.indicator().equals(column.code())).count();
            long amount = Objects.requireNonNullElse(line.entry(column.code()).amount(), 0L);
            return named <= amount ? java.util.stream.Stream.<Message>empty() : java.util.stream.Stream.of(Message.of("campaigns.named.too-many",
                    line.participant().name(), column.name(), Long.toString(named), Long.toString(amount)));
        })).toList();
    }

    private static Change refused(Message why) {
        return new Change.Refused(List.of(why));
    }
}
