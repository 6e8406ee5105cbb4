package vn.congdoan.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.CampaignKind;
import vn.congdoan.campaigns.Campaigns;
import vn.congdoan.campaigns.NewCampaign;
import vn.congdoan.campaigns.NewCampaign.Details;
import vn.congdoan.campaigns.Threshold;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Sector;
import vn.congdoan.organisation.events.UnitId;

/// The three-year scheme whose interim review of 2019 asks for results in non-state enterprises; its document names no targets.
@Component
class QuangTriScheme {

    private static final Set<Sector> NON_STATE = Set.of(Sector.SMALL_ENTERPRISE, Sector.LARGE_ENTERPRISE);
    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    /// Of the national plan of those years (Kế hoạch số 04/KH-TLĐ ngày 22/01/2016), since the scheme itself names none.
    private static final int THRESHOLD = 30;

    private final Campaigns campaigns;
    private final Expecting expecting;

    QuangTriScheme(Campaigns campaigns, Expecting expecting) {
        this.campaigns = campaigns;
        this.expecting = expecting;
    }

    void open(Map<String, UnitId> units) {
        var details = new Details("Đề án phát triển tổ chức đảng, đảng viên và các tổ chức chính trị - xã hội trong doanh nghiệp ngoài nhà nước",
                CampaignKind.MULTI_YEAR_RESOLUTION, FIRST, LocalDate.of(2018, 12, 31), null, List.of(new Threshold(FIRST, THRESHOLD)), null, null, null);
        var indicators = List.of(new Indicator("phat-trien", "Phát triển đoàn viên trong doanh nghiệp ngoài nhà nước (người)", null,
                        Counted.NEW_MEMBERS, NON_STATE, null),
                new Indicator("thanh-lap", "Thành lập CĐCS trong doanh nghiệp ngoài nhà nước (đơn vị)", null, Counted.UNIONS, NON_STATE, null),
                new Indicator("gioi-thieu", "Giới thiệu đoàn viên ưu tú cho Đảng trong doanh nghiệp ngoài nhà nước (người)", null,
                        Counted.REFERRALS, NON_STATE, null));
        expecting.opened(campaigns.open(new NewCampaign("de-an-2016-2018", details, indicators, List.copyOf(units.values()))));
    }
}
