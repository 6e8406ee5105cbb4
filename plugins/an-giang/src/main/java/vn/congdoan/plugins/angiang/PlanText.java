package vn.congdoan.plugins.angiang;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import vn.congdoan.spi.document.OfficialDate;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.quota.Indicator;

/// The words the plan starts with.
final class PlanText {

    private static final String WHOLE = """
            %sBan Thường vụ {{co-quan.ten}} ban hành %s như sau:

            # I. MỤC ĐÍCH, YÊU CẦU

            - Khai thác hết nguồn lao động chưa vào công đoàn theo số liệu đã rà soát, hoàn thành chỉ tiêu của năm và bảo đảm tiến độ của nhiệm kỳ.
            - Kết nạp đoàn viên đi liền với giữ đoàn viên: theo dõi cả số tăng và số giảm, tìm nguyên nhân ở nơi giảm nhiều.
            - Mọi con số giao và báo cáo phải có danh sách kèm theo để kiểm tra được.

            # II. NỘI DUNG

            ## 1. Chỉ tiêu

            %s

            Ưu tiên vận động thành lập công đoàn cơ sở tại doanh nghiệp có từ {{nguong-lao-dong}} lao động trở lên. Chỉ tiêu từng đơn vị ghi tại Danh sách phân bổ kèm theo.

            ## 2. Nhiệm vụ và giải pháp

            - Đối chiếu dữ liệu bảo hiểm xã hội, thuế với báo cáo của đơn vị để xác định doanh nghiệp còn lao động chưa là đoàn viên.
            - Tổ công tác của tỉnh cùng đơn vị tiếp xúc doanh nghiệp đông lao động, doanh nghiệp trong khu công nghiệp.
            - Gắn vận động kết nạp với chăm lo thiết thực và với việc cấp, đổi thẻ đoàn viên.
            - Bố trí kinh phí và cộng tác viên cho nơi có chỉ tiêu lớn; khen thưởng theo kết quả thực tế.

            # III. TỔ CHỨC THỰC HIỆN

            ## 1. {{co-quan.ten}}

            - Ban Tổ chức theo dõi, hướng dẫn hồ sơ và tổng hợp kết quả; Ủy viên Ban Thường vụ phụ trách địa bàn đôn đốc hằng tháng.

            ## 2. Các đơn vị được phân bổ chỉ tiêu

            - Xây dựng kế hoạch, giao chỉ tiêu đến công đoàn cơ sở và phân công cán bộ phụ trách từng doanh nghiệp.
            - Báo cáo số liệu về Ban Tổ chức {{co-quan.ten-tat}} vào các ngày {{ngay-bao-cao}}.

            ## 3. Công đoàn cơ sở

            - Lập danh sách người lao động chưa là đoàn viên, vận động, kết nạp và cập nhật biến động đoàn viên hằng tháng.

            Có vướng mắc, đề nghị các cấp công đoàn phản ánh về Ban Tổ chức {{co-quan.ten-tat}} để được hướng dẫn./.
            """;

    private final CampaignFacts campaign;

    PlanText(CampaignFacts campaign) {
        this.campaign = campaign;
    }

    String markup() {
        return WHOLE.formatted(campaign.parent() == null ? "" : "Để cụ thể hóa {{bao-trum.trong-cau}}, ",
                campaign.kind().equals("year_plan") ? "{{chuong-trinh.trong-cau}}" : "Kế hoạch thực hiện {{chuong-trinh.ten}}",
                campaign.totals().stream().filter(total -> campaign.target(total.code()).isPresent())
                        .map(PlanText::target).collect(joining("\n\n")));
    }

    private static String target(Indicator total) {
        var what = switch (total.counted()) {
            case NET_MEMBERS -> "đoàn viên tăng thêm";
            case NEW_MEMBERS -> "đoàn viên mới";
            case MEMBERS -> "tổng số đoàn viên";
            case RATE -> "% (" + total.inText() + ")";
            case OTHER -> total.inText();
            case UNIONS -> "công đoàn cơ sở thành lập mới";
            case REFERRALS -> "đoàn viên ưu tú giới thiệu cho Đảng";
        };
        return "Toàn tỉnh phấn đấu đạt **{{chi-tieu.%s}} %s**.".formatted(total.code(), what);
    }

    /// The province's days for figures, 15 May and 20 November, as far as they lie in the plan's period; else its last day.
    String reportDays() {
        int year = campaign.to().getYear();
        var days = List.of(LocalDate.of(year, 5, 15), LocalDate.of(year, 11, 20)).stream()
                .filter(day -> !day.isBefore(campaign.from()) && !day.isAfter(campaign.to())).toList();
        return (days.isEmpty() ? List.of(campaign.to()) : days).stream().map(OfficialDate::print).collect(joining(" và "));
    }
}
