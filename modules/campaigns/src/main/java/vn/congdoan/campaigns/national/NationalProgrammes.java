package vn.congdoan.campaigns.national;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.campaigns.Campaign;
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.CampaignKind;
import vn.congdoan.campaigns.Change;
import vn.congdoan.campaigns.NewCampaign;
import vn.congdoan.campaigns.Opening;
import vn.congdoan.campaigns.Outline;
import vn.congdoan.campaigns.Tally;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.campaigns.events.ProgrammeAssigned;
import vn.congdoan.campaigns.national.Programme.ConferenceRule;
import vn.congdoan.campaigns.national.Programme.Figures;
import vn.congdoan.campaigns.national.Programme.Line;
import vn.congdoan.kernel.FederationId;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.Ids;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Tenant;
import vn.congdoan.platform.Transactions;

/// The confederation's door to its programmes over federations. Its people belong to no federation, so every call works in the
/// confederation's own rows; the caller makes sure that the asking user is of the confederation.
@Component
public class NationalProgrammes {

    private static final long MOST = 1_000_000_000L;

    private final Campaigns campaigns;
    private final NationalTargets targets;
    private final KnownProvinces provinces;
    private final Transactions transactions;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Ids ids;

    NationalProgrammes(Campaigns campaigns, NationalTargets targets, KnownProvinces provinces, Transactions transactions,
            ApplicationEventPublisher events, AuditTrail audit, Ids ids) {
        this.campaigns = campaigns;
        this.targets = targets;
        this.provinces = provinces;
        this.transactions = transactions;
        this.events = events;
        this.audit = audit;
        this.ids = ids;
    }

    /// @param version that the writer saw, 0 when nothing was assigned yet
    public record Wish(FederationId province, String indicator, @Nullable Long amount, long version) {
    }

    /// The latest first; none while the deployment has no confederation.
    public List<Outline> all() {
        return provinces.confederation().map(id -> Tenant.in(id, () -> campaigns.all().stream().map(Campaign::outline)
                .filter(o -> o.kind() == CampaignKind.NATIONAL_PROGRAMME).toList())).orElse(List.of());
    }

    public Opening open(NewCampaign wish) {
        return within(() -> campaigns.open(wish));
    }

    public Change indicators(String code, List<Indicator> wish, long version) {
        return within(() -> campaigns.indicators(code, wish, version));
    }

    /// @throws NotFound when there is no such programme
    public Programme programme(String code) {
        var known = provinces.all().stream().filter(p -> !p.confederation()).toList();
        return within(() -> {
            var outline = outline(code);
            var heard = targets.of(outline.id()).stream().collect(Collectors.groupingBy(NationalTargets.Target::province));
            var done = provinces.done(outline.period());
            return new Programme(outline, known.stream().map(p -> line(p, outline, heard.getOrDefault(p.id(), List.of()),
                    done.getOrDefault(p.id(), List.of()))).toList(), targets.rule(outline.id()).orElse(null));
        });
    }

    private static Line line(KnownProvinces.Known province, Outline outline, List<NationalTargets.Target> heard, List<Tally> done) {
        Map<String, NationalTargets.Target> known = heard.stream().collect(Collectors.toMap(NationalTargets.Target::indicator, Function.identity()));
        Map<String, Figures> figures = new HashMap<>();
        outline.indicators().forEach(i -> {
            var target = known.get(i.code());
            var reached = Tally.counts(i) ? (Long) done.stream().mapToLong(tally -> tally.towards(i)).sum() : null;
            figures.put(i.code(), new Figures(target == null ? null : target.assigned(), target == null ? null : target.registered(),
                    reached, target == null ? 0 : target.version()));
        });
        return new Line(province.id(), province.code(), province.name(), figures,
                heard.stream().map(NationalTargets.Target::note).filter(n -> !n.isEmpty()).findFirst().orElse(""),
                heard.stream().anyMatch(t -> t.registered() != null));
    }

    /// Writes what federations are to be assigned, all or none; they learn of it by [#tell].
    public Change assign(String code, List<Wish> wishes) {
        return within(() -> transactions.call(() -> {
            var outline = outline(code);
            if (wishes.stream().anyMatch(w -> w.amount() != null && (w.amount() < 0 || w.amount() > MOST))) {
                return new Change.Refused(List.of(Message.of("campaigns.refused.rule-amount")));
            }
            wishes.forEach(w -> {
                if (outline.indicator(w.indicator()).isEmpty()) {
                    throw new NotFound("indicator");
                }
                if (!targets.assign(outline.id(), w.province(), w.indicator(), w.amount(), w.version())) {
                    throw new StaleVersion(outline.title());
                }
            });
            audit.record("campaigns.national-assigned", code, String.valueOf(wishes.size()));
            return new Change.Changed(wishes.size());
        }));
    }

    public Change rule(String code, ConferenceRule rule) {
        return within(() -> transactions.call(() -> {
            var outline = outline(code);
            if (outline.indicator(rule.indicator()).isEmpty() || rule.registered() < 1) {
                return new Change.Refused(List.of(Message.of("campaigns.refused.rule-amount")));
            }
            targets.rule(outline.id(), rule);
            audit.record("campaigns.national-rule-set", code, rule.indicator() + " >= " + rule.registered());
            return new Change.Changed(outline.version());
        }));
    }

    /// Every federation that is assigned something learns what it is; again after each change.
    ///
    /// @return how many were told
    public int tell(String code) {
        return within(() -> transactions.call(() -> {
            var outline = outline(code);
            var heard = targets.of(outline.id()).stream().filter(t -> t.assigned() != null)
                    .collect(Collectors.groupingBy(NationalTargets.Target::province));
            heard.forEach((province, assigned) -> events.publishEvent(new ProgrammeAssigned(ids.next(), province, Tenant.current(), outline.id(),
                    outline.version() + assigned.stream().mapToLong(NationalTargets.Target::version).sum(), outline.code(), outline.title(),
                    outline.period().from(), outline.period().to(), outline.minimumWorkers(), columns(outline, assigned))));
            audit.record("campaigns.national-told", code, String.valueOf(heard.size()));
            return heard.size();
        }));
    }

    private static List<Indicator> columns(Outline outline, List<NationalTargets.Target> assigned) {
        Map<String, Long> amounts = new HashMap<>();
        assigned.forEach(t -> {
            if (t.assigned() != null) {
                amounts.put(t.indicator(), t.assigned());
            }
        });
        return outline.indicators().stream().map(i -> new Indicator(i.code(), i.name(), i.parent(), i.counted(), i.sectors(),
                amounts.get(i.code()), i.nature())).toList();
    }

    private Outline outline(String code) {
        var outline = campaigns.get(code).outline();
        if (outline.kind() != CampaignKind.NATIONAL_PROGRAMME) {
            throw new NotFound("programme");
        }
        return outline;
    }

    private <T> T within(Supplier<T> work) {
        return Tenant.in(provinces.confederation().orElseThrow(() -> new NotFound("confederation")), work);
    }
}
