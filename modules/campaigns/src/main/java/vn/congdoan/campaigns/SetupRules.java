package vn.congdoan.campaigns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.NewCampaign.Details;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Period;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.provinces.Offer;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.spi.document.OfficialDate;

/// What a campaign must be like before it is opened or changed.
@Component
class SetupRules {

    private static final String CODE = "[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?";

    /// Taken by pages that stand where campaigns do.
    private static final Set<String> NAMES_OF_PAGES = Set.of("new", "catalogue");

    private final StoredCampaigns campaigns;
    private final KnownUnits units;
    private final Provinces provinces;
    private final KnownFederation federation;

    SetupRules(StoredCampaigns campaigns, KnownUnits units, Provinces provinces, KnownFederation federation) {
        this.federation = federation;
        this.campaigns = campaigns;
        this.units = units;
        this.provinces = provinces;
    }

    List<Message> faults(NewCampaign wish) {
        var faults = new ArrayList<Message>();
        if (!wish.code().matches(CODE) || NAMES_OF_PAGES.contains(wish.code())) {
            faults.add(Message.of("campaigns.refused.code", wish.code()));
        }
        faults.addAll(faults(wish.details(), null));
        faults.addAll(new Schedule(wish.indicators()).faults());
        faults.addAll(faults(wish.participants()));
        return faults;
    }

    /// A campaign stays on the version that it begins with until somebody moves it.
    Details begun(Details details) {
        var settings = details.settings();
        var formula = details.formula();
        return formula == null || settings.pluginVersion() != null ? details : provinces.version(formula)
                .map(version -> details.with(new Settings(version, settings.parameters(), settings.source(), settings.tolerancePercent(),
                        settings.milestones(), settings.peakMonths()))).orElse(details);
    }

    /// @param present what it is now, or null when it is about to be opened
    List<Message> faults(Details details, @Nullable Outline present) {
        var faults = new ArrayList<Message>();
        if (details.title().isBlank() || details.title().length() > 400) {
            faults.add(Message.of("campaigns.refused.title"));
        }
        if (details.to().isBefore(details.from())) {
            faults.add(Message.of("campaigns.refused.period"));
            return faults;
        }
        var period = new Period(details.from(), details.to());
        faults.addAll(thresholds(details.thresholds(), period));
        faults.addAll(parent(details, period, present));
        if (details.kind() == CampaignKind.NATIONAL_PROGRAMME && !federation.confederation()) {
            faults.add(Message.of("campaigns.refused.national"));
        }
        if (present != null) {
            faults.addAll(children(present, period, details.kind()));
        }
        offered(details.formula(), present == null ? null : present.formula(), provinces.formulas()).ifPresent(faults::add);
        offered(details.planLayout(), present == null ? null : present.planLayout(), provinces.planLayouts()).ifPresent(faults::add);
        offered(details.progressLayout(), present == null ? null : present.progressLayout(), provinces.progressLayouts())
                .ifPresent(faults::add);
        return faults;
    }

    /// Whether it is the confederation's programme as a province has it: its setup comes from above.
    boolean assigned(Outline outline) {
        return outline.kind() == CampaignKind.NATIONAL_PROGRAMME && !federation.confederation();
    }

    /// Milestones lie in the campaign and name its indicators; months are months.
    List<Message> faults(Settings settings, Outline present) {
        var faults = new ArrayList<Message>();
        settings.milestones().stream().filter(m -> present.indicator(m.indicator()).isEmpty())
                .forEach(m -> faults.add(Message.of("campaigns.refused.milestone-indicator", m.indicator())));
        settings.milestones().stream().filter(m -> !present.period().contains(m.until())).forEach(m ->
                faults.add(Message.of("campaigns.refused.milestone-outside", OfficialDate.print(m.until()))));
        if (settings.milestones().stream().anyMatch(m -> m.target() < 0 || m.target() > Allocation.MOST)) {
            faults.add(Message.of("campaigns.refused.milestone-target"));
        }
        if (settings.peakMonths().stream().anyMatch(month -> month < 1 || month > 12)) {
            faults.add(Message.of("campaigns.refused.peak-month"));
        }
        if (settings.milestones().stream().map(m -> m.until() + " " + m.indicator()).distinct().count() < settings.milestones().size()) {
            faults.add(Message.of("campaigns.refused.milestone-twice"));
        }
        if (settings.tolerancePercent() < 0 || settings.tolerancePercent() > 1000) {
            faults.add(Message.of("campaigns.refused.tolerance"));
        }
        return faults;
    }

    List<Message> faults(List<UnitId> participants) {
        var known = units.inOrder(participants).stream().map(KnownUnits.Known::id).toList();
        return participants.stream().filter(id -> !known.contains(id.value()))
                .map(id -> Message.of("campaigns.refused.unit-unknown", id.value().toString())).toList();
    }

    private static List<Message> thresholds(List<Threshold> thresholds, Period period) {
        var faults = new ArrayList<Message>();
        if (Outline.inForce(thresholds, period.from()).isEmpty()) {
            faults.add(Message.of("campaigns.refused.no-threshold", OfficialDate.print(period.from())));
        }
        if (thresholds.stream().map(Threshold::from).distinct().count() != thresholds.size()) {
            faults.add(Message.of("campaigns.refused.threshold-twice"));
        }
        if (thresholds.stream().anyMatch(t -> t.workers() < 1 || t.workers() > 1_000_000)) {
            faults.add(Message.of("campaigns.refused.threshold"));
        }
        return faults;
    }

    private List<Message> parent(Details details, Period period, @Nullable Outline present) {
        var code = details.parent();
        if (code == null) {
            return List.of();
        }
        var parent = campaigns.find(code).map(Campaign::outline);
        if (parent.isEmpty() || present != null && within(parent.get(), present.code())) {
            return List.of(Message.of("campaigns.refused.parent", code));
        }
        if (!parent.get().kind().mayContain(details.kind())) {
            return List.of(Message.of("campaigns.refused.parent-kind", kind(details.kind()), kind(parent.get().kind()), parent.get().title()));
        }
        return parent.get().period().contains(period) ? List.of()
                : List.of(Message.of("campaigns.refused.outside-parent", parent.get().title(),
                        OfficialDate.print(parent.get().period().from()), OfficialDate.print(parent.get().period().to())));
    }

    /// Whether the campaign is the named one or lies inside it.
    private boolean within(Outline campaign, String code) {
        var parent = campaign.parent();
        return campaign.code().equals(code)
                || parent != null && campaigns.find(parent).filter(c -> within(c.outline(), code)).isPresent();
    }

    private List<Message> children(Outline present, Period period, CampaignKind kind) {
        var children = campaigns.all().stream().map(Campaign::outline).filter(c -> present.code().equals(c.parent())).toList();
        var outside = children.stream().filter(c -> !period.contains(c.period()))
                .map(c -> Message.of("campaigns.refused.child-outside", c.title()));
        var tooLong = children.stream().filter(c -> !kind.mayContain(c.kind()))
                .map(c -> Message.of("campaigns.refused.parent-kind", kind(c.kind()), kind(kind), c.title()));
        return Stream.concat(outside, tooLong).toList();
    }

    private static Message kind(CampaignKind kind) {
        return Message.of("campaigns.kind." + kind.code());
    }

    /// Only what the federation's enabled plugins offer can be chosen anew; what was chosen before may stay.
    private static Optional<Message> offered(@Nullable String wish, @Nullable String present, List<Offer> offers) {
        return wish == null || wish.equals(present) || offers.stream().anyMatch(o -> o.reference().equals(wish))
                ? Optional.empty() : Optional.of(Message.of("campaigns.refused.not-offered", wish));
    }
}
