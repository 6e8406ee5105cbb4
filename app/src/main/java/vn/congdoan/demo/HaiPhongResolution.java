package vn.congdoan.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.CampaignKind;
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.Milestone;
import vn.congdoan.campaigns.NewCampaign;
import vn.congdoan.campaigns.NewCampaign.Details;
import vn.congdoan.campaigns.PeakMonths;
import vn.congdoan.campaigns.Settings;
import vn.congdoan.campaigns.Threshold;
import vn.congdoan.campaigns.catalogue.Catalogue;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.campaigns.events.CampaignDescribed.Nature;
import vn.congdoan.organisation.events.UnitId;

/// The resolution until 2028 with a view to 2033: milestones, thresholds that change by date, rates by rule, May and July of
/// every year, those of 2025 opened.
@Component
class HaiPhongResolution {

    private static final String CODE = "nq06-2024-2033";
    private static final String BASIS = "Nghị quyết số 06/NQ-BCH ngày 27/8/2024";
    private static final LocalDate FIRST = LocalDate.of(2024, 8, 27);
    private static final Map<String, Long> TARGETS = Map.of("doan-vien-ngoai-nn", 490_000L, "bao-phu", 100L, "xep-loai", 80L,
            "xep-loai.ngoai-nn", 75L, "gioi-thieu-binh-quan", 100L, "co-so-du-lieu", 1L);

    private final Campaigns campaigns;
    private final Catalogue catalogue;
    private final PeakMonths peakMonths;
    private final Expecting expecting;

    HaiPhongResolution(Campaigns campaigns, Catalogue catalogue, PeakMonths peakMonths, Expecting expecting) {
        this.campaigns = campaigns;
        this.catalogue = catalogue;
        this.peakMonths = peakMonths;
        this.expecting = expecting;
    }

    void open(Map<String, UnitId> units) {
        var details = new Details("Phát triển đoàn viên, thành lập công đoàn cơ sở khu vực ngoài nhà nước đến năm 2028, tầm nhìn đến năm 2033",
                CampaignKind.MULTI_YEAR_RESOLUTION, FIRST, LocalDate.of(2033, 12, 31), null,
                List.of(new Threshold(FIRST, 25), new Threshold(LocalDate.of(2029, 1, 1), 20)), null, "hai-phong/ke-hoach-nghi-quyet", null);
        expecting.opened(campaigns.open(new NewCampaign(CODE, details, List.of(), List.copyOf(units.values()))));
        expecting.changed(catalogue.pick(CODE, List.of("doan-vien-ngoai-nn", "thuc-tang", "thanh-lap", "gioi-thieu", "bao-phu", "xep-loai.ngoai-nn",
                "gioi-thieu-binh-quan", "co-so-du-lieu"), 1));
        expecting.changed(campaigns.indicators(CODE, campaigns.get(CODE).outline().indicators().stream().map(HaiPhongResolution::assigned).toList(), 2));
        expecting.changed(campaigns.settings(CODE, settings(campaigns.get(CODE).outline().settings().pluginVersion()), 3));
        expecting.opened(peakMonths.open(CODE, 2025));
    }

    private static Indicator assigned(Indicator i) {
        var n = i.nature();
        var basis = new Nature(n.breakdown(), n.in(), n.direction(), n.accumulation(), n.rule(), null, null, TARGETS.containsKey(i.code()) ? BASIS : "");
        return new Indicator(i.code(), i.name(), i.parent(), i.counted(), i.sectors(), TARGETS.get(i.code()), basis);
    }

    private static Settings settings(@Nullable String version) {
        return new Settings(version, Map.of(), null, 10, List.of(
                new Milestone(LocalDate.of(2026, 12, 31), "co-so-du-lieu", 1),
                new Milestone(LocalDate.of(2028, 12, 31), "doan-vien-ngoai-nn", 390_000),
                new Milestone(LocalDate.of(2028, 12, 31), "bao-phu", 100),
                new Milestone(LocalDate.of(2033, 12, 31), "doan-vien-ngoai-nn", 490_000),
                new Milestone(LocalDate.of(2033, 12, 31), "bao-phu", 100)), Set.of(5, 7));
    }
}
