package vn.congdoan.campaigns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.layout.CampaignFacts.Milestone;
import vn.congdoan.spi.layout.Issuer;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Enterprise;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Parameters;
import vn.congdoan.spi.quota.QuotaRequest;
import vn.congdoan.spi.quota.Sector;
import vn.congdoan.spi.quota.Target;
import vn.congdoan.spi.quota.Unit;

/// Says what plugins need to know, in the SPI's words.
@Component
class ForPlugins {

    private final StoredCampaigns campaigns;
    private final KnownUnits units;
    private final KnownEnterprises enterprises;
    private final Measures measures;
    private final History history;

    ForPlugins(StoredCampaigns campaigns, KnownUnits units, KnownEnterprises enterprises, Measures measures, History history) {
        this.history = history;
        this.campaigns = campaigns;
        this.units = units;
        this.enterprises = enterprises;
        this.measures = measures;
    }

    QuotaRequest request(Outline outline) {
        return new QuotaRequest(outline.code(), outline.period().from(), outline.period().to(), outline.minimumWorkers(),
                outline.thresholds().stream().map(t -> new QuotaRequest.Threshold(t.from(), t.workers())).toList(),
                new Parameters(outline.settings().parameters()), indicators(outline), targets(outline), withHistory(outline), enterprises(outline));
    }

    PlanFacts plan(Issuer issuer, Quotas quotas) {
        var outline = quotas.campaign().outline();
        Map<String, Unit> units = units(outline).stream().collect(Collectors.toMap(Unit::id, u -> u));
        var rows = quotas.lines().stream().flatMap(line -> Stream.ofNullable(
                units.get(line.participant().unit().value().toString())).map(unit -> row(unit, line))).toList();
        var listed = enterprises(outline).stream().filter(e -> e.workers() >= outline.minimumWorkers()).toList();
        return new PlanFacts(issuer, facts(outline), rows, listed);
    }

    private static PlanFacts.QuotaRow row(Unit unit, Quotas.Line line) {
        Map<String, Figure> amounts = new HashMap<>();
        line.entries().forEach((code, entry) -> amounts.put(code, figure(entry.amount())));
        return new PlanFacts.QuotaRow(unit, amounts, line.participant().note());
    }

    private static Figure figure(@Nullable Long amount) {
        return amount == null ? Figure.BLANK : Figure.of(amount);
    }

    private CampaignFacts facts(Outline outline) {
        var parent = outline.parent() == null ? null
                : campaigns.find(outline.parent()).map(c -> facts(c.outline())).orElse(null);
        return new CampaignFacts(outline.code(), outline.title(), outline.kind().code(), outline.period().from(),
                outline.period().to(), outline.minimumWorkers(), indicators(outline), targets(outline), parent, milestones(outline));
    }

    private static List<Milestone> milestones(Outline outline) {
        return outline.settings().milestones().stream().map(m -> new Milestone(m.until(), m.indicator(), m.target(),
                Outline.inForce(outline.thresholds(), m.until()).map(Threshold::workers).orElse(null))).toList();
    }

    private static List<Indicator> indicators(Outline outline) {
        return outline.indicators().stream().map(i -> new Indicator(i.code(), i.name(), i.parent(),
                Counted.valueOf(i.counted().name()), sectors(i.sectors()),
                i.nature().breakdown(), Indicator.In.valueOf(i.nature().in().name()))).toList();
    }

    private static Set<Sector> sectors(Set<vn.congdoan.kernel.Sector> sectors) {
        return sectors.stream().map(s -> Sector.valueOf(s.name())).collect(Collectors.toSet());
    }

    private static List<Target> targets(Outline outline) {
        return outline.indicators().stream().flatMap(i -> Stream.ofNullable(i.target()).map(t -> new Target(i.code(), t,
                        figure(i.nature().registered()), figure(i.nature().encouraged()), i.nature().legalBasis())))
                .toList();
    }

    private List<Unit> units(Outline outline) {
        var figures = measures.of(outline.id());
        return outline.participants().stream().map(p -> new Unit(p.unit().value().toString(), p.name(), p.kind(),
                figures.getOrDefault(p.unit().value(), Map.<String, SourceFigure>of()).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().figure())))).toList();
    }

    /// With last time's figures, where they compare: a formula is given none that count otherwise.
    private List<Unit> withHistory(Outline outline) {
        Map<String, List<Unit.Past>> pasts = new HashMap<>();
        history.of(outline).forEach((place, past) -> {
            if (past.comparison().same()) {
                pasts.computeIfAbsent(place.unit().toString(), unit -> new ArrayList<>())
                        .add(new Unit.Past(past.year(), place.indicator(), past.target(), past.done()));
            }
        });
        return units(outline).stream().map(unit -> new Unit(unit.id(), unit.name(), unit.kind(), unit.measures(),
                pasts.getOrDefault(unit.id(), List.<Unit.Past>of()).stream().sorted(Comparator.comparing(Unit.Past::indicator)).toList())).toList();
    }

    /// Of any size, each under the nearest participating unit above it; those under none are left out.
    private List<Enterprise> enterprises(Outline outline) {
        var known = enterprises.unorganised(outline.settings().source());
        var over = unitsOver(known, outline);
        return known.stream().flatMap(e -> Stream.ofNullable(over.get(e.id()))
                .map(unit -> new Enterprise(e.id().toString(), unit.toString(), e.name(), e.workers(), e.countedOn()))).toList();
    }

    /// The nearest participating unit above each enterprise; those under none have none.
    Map<UUID, UUID> unitsOver(List<KnownEnterprises.Known> known, Outline outline) {
        var taking = outline.participants().stream().map(p -> p.unit().value()).collect(Collectors.toSet());
        Map<UUID, List<UUID>> paths = units.all().stream()
                .collect(Collectors.toMap(KnownUnits.Known::id, KnownUnits.Known::path));
        Map<UUID, UUID> over = new HashMap<>();
        known.forEach(e -> nearest(e.unit(), paths, taking).ifPresent(unit -> over.put(e.id(), unit)));
        return over;
    }

    private static Optional<UUID> nearest(UUID unit, Map<UUID, List<UUID>> paths, Set<UUID> taking) {
        if (taking.contains(unit)) {
            return Optional.of(unit);
        }
        return paths.getOrDefault(unit, List.of()).reversed().stream().filter(taking::contains).findFirst();
    }
}
