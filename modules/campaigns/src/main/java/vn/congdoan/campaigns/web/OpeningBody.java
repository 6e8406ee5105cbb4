package vn.congdoan.campaigns.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.CampaignKind;
import vn.congdoan.campaigns.IndicatorSet;
import vn.congdoan.campaigns.NewCampaign;
import vn.congdoan.campaigns.NewCampaign.Details;
import vn.congdoan.campaigns.Threshold;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.Sector;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.organisation.events.UnitId;
import vn.congdoan.web.Refused;

/// What `POST /api/v1/campaigns` takes.
///
/// @param minimumWorkers shorthand for one threshold from the first day on
/// @param indicatorSet   `by-sector` or `new-members-only`, instead of indicators
/// @param targets        by indicator code, on top of what the indicators say
/// @param version        of the campaign, when its details are changed
record OpeningBody(@Nullable String code, @Nullable String title, @Nullable String kind, @Nullable LocalDate from,
        @Nullable LocalDate to, @Nullable String parent, @Nullable Integer minimumWorkers,
        @Nullable List<Threshold> thresholds, @Nullable String indicatorSet, @Nullable List<Column> indicators,
        @Nullable Map<String, Long> targets, @Nullable List<UUID> participants, @Nullable String formula,
        @Nullable String planLayout, @Nullable String progressLayout, @Nullable Long version) {

    record Column(@Nullable String code, @Nullable String name, @Nullable String parent, @Nullable Counted counted,
            @Nullable Set<Sector> sectors, @Nullable Long target, @Nullable NatureWish nature) {
    }

    NewCampaign wish() {
        return new NewCampaign(text(code), details(), columns(), Optional.ofNullable(participants).orElse(List.of()).stream()
                .filter(Objects::nonNull).map(UnitId::new).toList());
    }

    Details details() {
        if (from == null || to == null || CampaignKind.of(text(kind)).isEmpty()) {
            throw new Refused(Message.of("campaigns.refused.kind-and-period"));
        }
        return new Details(VietnameseText.clean(text(title)), CampaignKind.of(text(kind)).orElseThrow(), from, to,
                parent, thresholds(from), formula, planLayout, progressLayout);
    }

    private List<Threshold> thresholds(LocalDate from) {
        var all = new ArrayList<>(Optional.ofNullable(thresholds).orElse(List.of()));
        if (minimumWorkers != null) {
            all.add(new Threshold(from, minimumWorkers));
        }
        return all;
    }

    private List<Indicator> columns() {
        int workers = minimumWorkers != null ? minimumWorkers
                : Optional.ofNullable(thresholds).orElse(List.of()).stream().mapToInt(Threshold::workers).findFirst().orElse(0);
        var written = indicators != null ? indicators.stream().map(OpeningBody::column).toList()
                : IndicatorSet.of(text(indicatorSet)).orElse(IndicatorSet.EMPTY).indicators(workers);
        var named = Optional.ofNullable(targets).orElse(Map.of());
        var codes = written.stream().map(Indicator::code).collect(Collectors.toSet());
        if (!codes.containsAll(named.keySet())) {
            throw new Refused(Message.of("campaigns.refused.target-unknown", String.join(", ", named.keySet())));
        }
        return written.stream().map(i -> new Indicator(i.code(), i.name(), i.parent(), i.counted(), i.sectors(),
                named.getOrDefault(i.code(), i.target()), i.nature())).toList();
    }

    static Indicator column(Column c) {
        var usual = new Indicator(text(c.code), text(c.name), c.parent, c.counted == null ? Counted.NET_MEMBERS : c.counted,
                c.sectors == null ? Set.of() : c.sectors, c.target);
        return c.nature == null ? usual : c.nature.on(usual);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
