package vn.congdoan.campaigns;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.Message;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.spi.quota.Parameter;
import vn.congdoan.spi.quota.Parameters;
import vn.congdoan.spi.quota.QuotaRequest;

/// The door to the shadow run: what a formula or a version of it would have answered to the kept questions of past
/// campaigns, before it is switched on. Changes nothing; a campaign that cannot be worked out anew says so in its line.
@Component
public class ShadowRun {

    private static final Logger LOG = LoggerFactory.getLogger(ShadowRun.class);

    private final StoredCampaigns campaigns;
    private final Runs runs;
    private final Proposals proposals;
    private final Provinces provinces;

    ShadowRun(StoredCampaigns campaigns, Runs runs, Proposals proposals, Provinces provinces) {
        this.campaigns = campaigns;
        this.runs = runs;
        this.proposals = proposals;
        this.provinces = provinces;
    }

    /// A campaign and what would have been different in its latest run.
    ///
    /// @param formula     that ran
    /// @param version     of its plugin
    /// @param at          UTC
    /// @param cells       how many numbers that run had
    /// @param reasons     why there is no answer; empty when there is one
    /// @param differences the largest first
    public record Line(String campaign, String title, String formula, String version, LocalDateTime at, int cells,
            List<Message> reasons, List<Difference> differences) {
    }

    /// @param version of the formula's plugin, or null for the one that the federation uses
    public List<Line> over(String formula, @Nullable String version) {
        Map<UUID, Outline> outlines = campaigns.all().stream().map(Campaign::outline)
                .collect(Collectors.toMap(o -> o.id().value(), Function.identity()));
        return runs.latest().stream().filter(kept -> outlines.containsKey(kept.campaign()))
                .map(kept -> line(kept, Objects.requireNonNull(outlines.get(kept.campaign())), formula, version)).toList();
    }

    private Line line(Runs.Kept kept, Outline outline, String formula, @Nullable String version) {
        var before = new HashMap<>(runs.amounts(kept.run()));
        before.keySet().removeIf(place -> outline.indicator(place.indicator()).filter(i -> !outline.leaf(i)).isPresent());
        var tried = attempt(kept, formula, version);
        return new Line(outline.code(), outline.title(), kept.formula(), kept.version(), kept.at(), before.size(),
                tried.tried() instanceof Tried.Failed(var reasons) ? reasons : List.of(),
                tried.tried() instanceof Tried.Failed ? List.of()
                        : Difference.between(before, tried.tried().numbers(), tried.units(), tried.indicators()));
    }

    private record Attempt(Tried tried, Map<UUID, String> units, Map<String, String> indicators) {
    }

    /// What an older release wrote, or a plugin that misbehaves, must not take the other campaigns' lines away.
    private Attempt attempt(Runs.Kept kept, String formula, @Nullable String version) {
        try {
            var request = runs.input(kept.run());
            Map<UUID, String> units = new LinkedHashMap<>();
            request.units().forEach(unit -> units.put(UUID.fromString(unit.id()), unit.name()));
            Map<String, String> indicators = new LinkedHashMap<>();
            request.indicators().forEach(indicator -> indicators.put(indicator.code(), indicator.name()));
            return new Attempt(attempt(kept, fitting(request, formula, version), formula, version), units, indicators);
        } catch (RuntimeException e) {
            LOG.warn("Shadow run of {} over run {} failed", formula, kept.run(), e);
            return new Attempt(new Tried.Failed(List.of(Message.of("campaigns.shadow.unreadable"))), Map.of(), Map.of());
        }
    }

    private Tried attempt(Runs.Kept kept, QuotaRequest request, String formula, @Nullable String version) {
        return switch (proposals.ask(formula, version, request)) {
            case Proposals.Asked.NotAnswered(var why) -> new Tried.Failed(List.of(why));
            case Proposals.Asked.Answered answered -> WhatIf.attempt(answered, runs.pins(kept.run()));
        };
    }

    /// What was set then, as far as this formula knows it.
    private QuotaRequest fitting(QuotaRequest request, String formula, @Nullable String version) {
        var known = provinces.parameters(formula, version).stream().map(Parameter::code).collect(Collectors.toSet());
        Map<String, String> values = new HashMap<>(request.parameters().values());
        values.keySet().retainAll(known);
        return request.with(new Parameters(values));
    }
}
