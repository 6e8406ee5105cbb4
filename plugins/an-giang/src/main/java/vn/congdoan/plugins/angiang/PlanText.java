package vn.congdoan.plugins.angiang;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Block.Item;
import vn.congdoan.spi.document.Block.Numbered;
import vn.congdoan.spi.document.Block.Paragraph;
import vn.congdoan.spi.document.OfficialDate;
import vn.congdoan.spi.document.Span;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Target;

/// The running text of the plan.
final class PlanText {

    private final PlanFacts facts;
    private final CampaignFacts campaign;
    private final List<Block> blocks = new ArrayList<>();

    PlanText(PlanFacts facts) {
        this.facts = facts;
        this.campaign = facts.campaign();
    }

    List<Block> blocks() {
        var parent = campaign.parent();
        add(Paragraph.of("%sBan Thường vụ %s ban hành %s như sau:".formatted(
                parent == null ? "" : "Để cụ thể hóa " + parent.inText() + ", ", facts.issuer().name(),
                campaign.kind().equals("year_plan") ? campaign.inText() : "Kế hoạch thực hiện " + campaign.title())));
        purpose();
        content();
        organisation();
        return List.copyOf(blocks);
    }

    private void purpose() {
        add(Numbered.part("I.", "MỤC ĐÍCH, YÊU CẦU"),
                Item.of("Khai thác hết nguồn lao động chưa vào công đoàn theo số liệu đã rà soát, hoàn thành chỉ tiêu của năm và bảo "
                        + "đảm tiến độ của nhiệm kỳ."),
                Item.of("Kết nạp đoàn viên đi liền với giữ đoàn viên: theo dõi cả số tăng và số giảm, tìm nguyên nhân ở nơi giảm nhiều."),
                Item.of("Mọi con số giao và báo cáo phải có danh sách kèm theo để kiểm tra được."));
    }

    private void content() {
        add(Numbered.part("II.", "NỘI DUNG"), Numbered.clause("1.", "Chỉ tiêu"));
        campaign.totals().forEach(total -> campaign.target(total.code()).ifPresent(target -> add(target(total, target))));
        add(Paragraph.of("Ưu tiên vận động thành lập công đoàn cơ sở tại doanh nghiệp có từ %d lao động trở lên. Chỉ tiêu từng đơn vị ghi tại Danh sách phân bổ kèm theo."
                .formatted(campaign.minimumWorkers())),
                Numbered.clause("2.", "Nhiệm vụ và giải pháp"),
                Item.of("Đối chiếu dữ liệu bảo hiểm xã hội, thuế với báo cáo của đơn vị để xác định doanh nghiệp còn lao động chưa là đoàn viên."),
                Item.of("Tổ công tác của tỉnh cùng đơn vị tiếp xúc doanh nghiệp đông lao động, doanh nghiệp trong khu công nghiệp."),
                Item.of("Gắn vận động kết nạp với chăm lo thiết thực và với việc cấp, đổi thẻ đoàn viên."),
                Item.of("Bố trí kinh phí và cộng tác viên cho nơi có chỉ tiêu lớn; khen thưởng theo kết quả thực tế."));
    }

    private static Paragraph target(Indicator total, Target target) {
        var what = switch (total.counted()) {
            case NET_MEMBERS -> " đoàn viên tăng thêm";
            case NEW_MEMBERS -> " đoàn viên mới";
            case UNIONS -> " công đoàn cơ sở thành lập mới";
            case REFERRALS -> " đoàn viên ưu tú giới thiệu cho Đảng";
        };
        return new Paragraph(List.of(Span.of("Toàn tỉnh phấn đấu đạt "), Span.bold(Figure.print(target.amount()) + what), Span.of(".")));
    }

    private void organisation() {
        add(Numbered.part("III.", "TỔ CHỨC THỰC HIỆN"), Numbered.clause("1.", facts.issuer().name()),
                Item.of("Ban Tổ chức theo dõi, hướng dẫn hồ sơ và tổng hợp kết quả; Ủy viên Ban Thường vụ phụ trách địa bàn đôn đốc hằng tháng."),
                Numbered.clause("2.", "Các đơn vị được phân bổ chỉ tiêu"),
                Item.of("Xây dựng kế hoạch, giao chỉ tiêu đến công đoàn cơ sở và phân công cán bộ phụ trách từng doanh nghiệp."),
                Item.of("Báo cáo số liệu về Ban Tổ chức " + facts.issuer().shortName() + " vào các ngày " + reportDays() + "."),
                Numbered.clause("3.", "Công đoàn cơ sở"),
                Item.of("Lập danh sách người lao động chưa là đoàn viên, vận động, kết nạp và cập nhật biến động đoàn viên hằng tháng."),
                Paragraph.of("Có vướng mắc, đề nghị các cấp công đoàn phản ánh về Ban Tổ chức %s để được hướng dẫn./."
                        .formatted(facts.issuer().shortName())));
    }

    /// The province's days for figures, 15 May and 20 November, as far as they lie in the plan's period; else its last day.
    private String reportDays() {
        int year = campaign.to().getYear();
        var days = List.of(LocalDate.of(year, 5, 15), LocalDate.of(year, 11, 20)).stream()
                .filter(day -> !day.isBefore(campaign.from()) && !day.isAfter(campaign.to())).toList();
        return (days.isEmpty() ? List.of(campaign.to()) : days).stream().map(OfficialDate::print).collect(Collectors.joining(" và "));
    }

    private void add(Block... more) {
        blocks.addAll(List.of(more));
    }
}
