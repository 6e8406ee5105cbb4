package vn.congdoan.demo;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.Allocation;
import vn.congdoan.campaigns.CampaignKind;
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.IndicatorSet;
import vn.congdoan.campaigns.NewCampaign;
import vn.congdoan.campaigns.NewCampaign.Details;
import vn.congdoan.campaigns.Threshold;
import vn.congdoan.organisation.events.UnitId;

/// The year 2024 and the peak month of July inside it. What the formula does not compute was set by hand in the
/// printed schedule, and so it is here.
@Component
class LaiChauCampaigns {

    /// Columns of the printed schedule that people set, by indicator.
    private static final Map<String, String> BY_HAND = Map.of(
            "of_which_state_public_and_small", "thuc-tang.nha-nuoc-dn-nho",
            "of_which_informal", "thuc-tang.phi-chinh-thuc",
            "of_which_informal_unions", "thanh-lap.phi-chinh-thuc",
            "of_which_small_enterprises", "thanh-lap.dn-duoi-nguong",
            "party_referrals", "gioi-thieu");
    private static final int THRESHOLD = 25;
    private static final String REASON = "Theo biểu giao chỉ tiêu kèm Quyết định số 100/QĐ-LĐLĐ ngày 22/4/2024";

    private final Campaigns campaigns;
    private final Allocation allocation;
    private final Expecting expecting;

    LaiChauCampaigns(Campaigns campaigns, Allocation allocation, Expecting expecting) {
        this.campaigns = campaigns;
        this.allocation = allocation;
        this.expecting = expecting;
    }

    void open(Map<String, UnitId> units) {
        open("2024", "Phát triển đoàn viên, thành lập công đoàn cơ sở năm 2024", CampaignKind.YEAR_PLAN,
                LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), null, units, Map.ofEntries(
                        entry("thuc-tang", 1100L), entry("thuc-tang.phi-chinh-thuc", 100L), entry("thanh-lap", 16L),
                        entry("gioi-thieu", 780L)));
        open("2024-thang-cao-diem", "Tháng cao điểm phát triển đoàn viên, thành lập công đoàn cơ sở năm 2024",
                CampaignKind.PEAK_MONTH, LocalDate.of(2024, 7, 1), LocalDate.of(2024, 7, 31), "2024", units, Map.ofEntries(
                        entry("thuc-tang", 475L), entry("thuc-tang.phi-chinh-thuc", 50L), entry("thanh-lap", 13L),
                        entry("thanh-lap.phi-chinh-thuc", 2L), entry("gioi-thieu", 275L)));
        expecting.proposed(allocation.propose("2024-thang-cao-diem"));
        byHand(units);
    }

    private void open(String code, String title, CampaignKind kind, LocalDate from, LocalDate to,
            @org.jspecify.annotations.Nullable String parent, Map<String, UnitId> units, Map<String, Long> targets) {
        var details = new Details(title, kind, from, to, parent, List.of(new Threshold(from, THRESHOLD)),
                "lai-chau/doanh-nghiep-tu-25", "lai-chau/ke-hoach", "lai-chau/bao-cao-tien-do");
        expecting.opened(campaigns.open(new NewCampaign(code, details,
                Targets.set(IndicatorSet.BY_SECTOR.indicators(THRESHOLD), targets), List.copyOf(units.values()))));
    }

    private void byHand(Map<String, UnitId> units) {
        for (var row : Table.rows("lai-chau-2024-peak-month-quotas.csv")) {
            var unit = units.get(row.getField("unit"));
            if (unit == null) {
                continue; // the line Cộng
            }
            BY_HAND.forEach((column, indicator) -> expecting.set(allocation.set("2024-thang-cao-diem", unit, indicator,
                    Long.valueOf(row.getField(column)), REASON, 0)));
            if (!row.getField("note").isEmpty()) {
                expecting.changed(allocation.note("2024-thang-cao-diem", unit, row.getField("note"), 1));
            }
        }
    }
}
