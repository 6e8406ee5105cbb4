package vn.congdoan.campaigns;

import static vn.congdoan.campaigns.events.CampaignDescribed.Counted.NET_MEMBERS;
import static vn.congdoan.campaigns.events.CampaignDescribed.Counted.NEW_MEMBERS;
import static vn.congdoan.campaigns.events.CampaignDescribed.Counted.REFERRALS;
import static vn.congdoan.campaigns.events.CampaignDescribed.Counted.UNIONS;
import static vn.congdoan.kernel.Sector.ADMINISTRATIVE;
import static vn.congdoan.kernel.Sector.INFORMAL;
import static vn.congdoan.kernel.Sector.LARGE_ENTERPRISE;
import static vn.congdoan.kernel.Sector.PUBLIC_SERVICE;
import static vn.congdoan.kernel.Sector.SMALL_ENTERPRISE;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.kernel.Sector;

/// Bộ chỉ tiêu: columns to begin with. Their names are headings of official schedules, hence Vietnamese data.
public enum IndicatorSet {
    /// Growth, foundings and referrals by sector: nine columns.
    BY_SECTOR,
    /// New members only: one column.
    NEW_MEMBERS_ONLY,
    EMPTY;

    /// @return its code in forms, for example `by-sector`
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public static Optional<IndicatorSet> of(String code) {
        return Stream.of(values()).filter(set -> set.code().equals(code)).findFirst();
    }

    /// @param workers the threshold named in the headings
    public List<Indicator> indicators(int workers) {
        return switch (this) {
            case BY_SECTOR -> bySector(workers);
            case NEW_MEMBERS_ONLY -> List.of(column("phat-trien", "Phát triển đoàn viên mới", null, NEW_MEMBERS));
            case EMPTY -> List.of();
        };
    }

    private static List<Indicator> bySector(int workers) {
        return List.of(column("thuc-tang", "Tổng thực tăng (người)", null, NET_MEMBERS),
                column("thuc-tang.nha-nuoc-dn-nho", "HCSN, SNCL, DN dưới %d LĐ (người)".formatted(workers), "thuc-tang",
                        NET_MEMBERS, ADMINISTRATIVE, PUBLIC_SERVICE, SMALL_ENTERPRISE),
                column("thuc-tang.dn-tu-nguong", "DN từ %d LĐ trở lên (người)".formatted(workers), "thuc-tang", NET_MEMBERS,
                        LARGE_ENTERPRISE),
                column("thuc-tang.phi-chinh-thuc", "Khu vực phi chính thức (người)", "thuc-tang", NET_MEMBERS, INFORMAL),
                column("thanh-lap", "Tổng số CĐCS, nghiệp đoàn (đơn vị)", null, UNIONS),
                column("thanh-lap.phi-chinh-thuc", "Khu vực phi chính thức (đơn vị)", "thanh-lap", UNIONS, INFORMAL),
                column("thanh-lap.dn-duoi-nguong", "DN dưới %d LĐ (đơn vị)".formatted(workers), "thanh-lap", UNIONS,
                        SMALL_ENTERPRISE),
                column("thanh-lap.dn-tu-nguong", "DN từ %d LĐ trở lên (đơn vị)".formatted(workers), "thanh-lap", UNIONS,
                        LARGE_ENTERPRISE),
                column("gioi-thieu", "Giới thiệu đoàn viên ưu tú cho Đảng xem xét bồi dưỡng, kết nạp (người)", null, REFERRALS));
    }

    private static Indicator column(String code, String name, @Nullable String parent, Counted counted, Sector... sectors) {
        return new Indicator(code, name, parent, counted, Set.of(sectors), null);
    }
}
