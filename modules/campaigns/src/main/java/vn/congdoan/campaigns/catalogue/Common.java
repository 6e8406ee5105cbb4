package vn.congdoan.campaigns.catalogue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdoan.campaigns.IndicatorSet;
import vn.congdoan.campaigns.events.CampaignDescribed.Accumulation;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Direction;
import vn.congdoan.campaigns.events.CampaignDescribed.In;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;
import vn.congdoan.campaigns.events.CampaignDescribed.Nature;
import vn.congdoan.campaigns.events.CampaignDescribed.Rule;
import vn.congdoan.kernel.Sector;

/// Indicators that every federation has. Their names are headings of official plans, hence Vietnamese data.
final class Common {

    private static final Set<Sector> NON_STATE = Set.of(Sector.SMALL_ENTERPRISE, Sector.LARGE_ENTERPRISE);

    private Common() {
    }

    /// @param workers the threshold named in the headings
    static List<Indicator> indicators(int workers) {
        return Stream.of(IndicatorSet.BY_SECTOR.indicators(workers), IndicatorSet.NEW_MEMBERS_ONLY.indicators(workers), stocks(), rules(workers))
                .flatMap(List::stream).toList();
    }

    private static List<Indicator> stocks() {
        return List.of(new Indicator("doan-vien", "Tổng số đoàn viên (người)", null, Counted.MEMBERS, Set.of(), null),
                new Indicator("doan-vien-ngoai-nn", "Đoàn viên khu vực ngoài nhà nước (người)", null, Counted.MEMBERS, NON_STATE, null),
                new Indicator("co-so-du-lieu", "Hoàn thành cơ sở dữ liệu doanh nghiệp, đoàn viên, CĐCS (nội dung)", null, Counted.OTHER, Set.of(), null));
    }

    private static List<Indicator> rules(int workers) {
        return List.of(rate("xep-loai", "CĐCS xếp loại hoàn thành tốt trở lên trên số CĐCS được xếp loại (%)", null, Set.of(),
                        Direction.AT_LEAST, Rule.RATED_WELL),
                rate("xep-loai.ngoai-nn", "Khu vực ngoài nhà nước, doanh nghiệp có vốn đầu tư nước ngoài (%)", "xep-loai", NON_STATE,
                        Direction.MORE_THAN, Rule.RATED_WELL),
                rate("gioi-thieu-binh-quan", "Đoàn viên ưu tú giới thiệu cho Đảng, bình quân mỗi CĐCS nơi có tổ chức đảng (%)", null, Set.of(),
                        Direction.AT_LEAST, Rule.REFERRALS_PER_UNION_WITH_PARTY),
                rate("bao-phu", "Doanh nghiệp hoạt động ổn định có từ %d lao động có CĐCS (%%)".formatted(workers), null, Set.of(),
                        Direction.AT_LEAST, Rule.ENTERPRISES_ORGANISED));
    }

    private static Indicator rate(String code, String name, @Nullable String parent, Set<Sector> sectors, Direction direction, Rule rule) {
        return new Indicator(code, name, parent, Counted.RATE, sectors, null,
                new Nature("", In.PERCENT, direction, Accumulation.RATIO, rule, null, null, ""));
    }
}
