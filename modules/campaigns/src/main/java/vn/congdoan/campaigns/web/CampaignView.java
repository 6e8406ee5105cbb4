package vn.congdoan.campaigns.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.Campaign;
import vn.congdoan.campaigns.Edition;
import vn.congdoan.campaigns.Settings;
import vn.congdoan.campaigns.Threshold;
import vn.congdoan.campaigns.events.CampaignDescribed.Nature;

/// A campaign as the API shows it.
record CampaignView(String code, String title, String kind, String state, LocalDate from, LocalDate to,
        @Nullable String parent, int minimumWorkers, List<Threshold> thresholds, @Nullable String formula,
        @Nullable String planLayout, @Nullable String progressLayout, long version, List<IndicatorView> indicators,
        List<UnitView> participants, @Nullable IssueView issue, Settings settings) {

    record IndicatorView(String code, String name, @Nullable String parent, String counted, Set<String> sectors,
            @Nullable Long target, Nature nature) {
    }

    record UnitView(UUID id, String name, String kind, String note) {
    }

    record IssueView(int revision, @Nullable String number, @Nullable LocalDate date) {

        static IssueView of(Edition edition) {
            var document = edition.document();
            return new IssueView(edition.revision(), document == null ? null : document.number(), document == null ? null : document.date());
        }
    }

    static CampaignView of(Campaign campaign, Optional<UUID> scope) {
        var o = campaign.outline();
        return new CampaignView(o.code(), o.title(), o.kind().code(), state(campaign), o.period().from(), o.period().to(),
                o.parent(), o.minimumWorkers(), o.thresholds(), o.formula(), o.planLayout(), o.progressLayout(), o.version(),
                o.indicators().stream().map(i -> new IndicatorView(i.code(), i.name(), i.parent(), i.counted().name(),
                        i.sectors().stream().map(Enum::name).collect(Collectors.toCollection(TreeSet::new)), i.target(), i.nature())).toList(),
                o.participants().stream().filter(p -> scope.isEmpty() || p.within(scope.get()))
                        .map(p -> new UnitView(p.unit().value(), p.name(), p.kind(), p.note())).toList(),
                campaign.inForce().map(IssueView::of).orElse(null), o.settings());
    }

    static String state(Campaign campaign) {
        return campaign.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
