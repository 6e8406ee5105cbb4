package vn.congdoan.plugins.angiang;

import java.util.List;
import vn.congdoan.kit.QuotaDecision;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.layout.DecisionFacts;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.Placeholder;

/// Decision that assigns the quotas to one unit.
final class Decision implements DocumentLayout<DecisionFacts> {

    private static final QuotaDecision DECISION = new QuotaDecision(List.of(), "Ban Tổ chức", """
            {{don-vi.ten}} có trách nhiệm giao chỉ tiêu đến từng công đoàn cơ sở, cùng Tổ công tác của tỉnh tiếp xúc doanh nghiệp còn lao động chưa là đoàn viên, cập nhật cả số tăng và số giảm hằng tháng; báo cáo số liệu kèm danh sách về Ban Tổ chức {{co-quan.ten-tat}} vào các ngày {{ngay-bao-cao}}.
            """, "Ban Tổ chức, Ban Tài chính {{co-quan.ten-tat}}",
            List.of("Như Điều 3;", "Ban Thường vụ {{co-quan.ten-tat}};", "Lưu: VT, Ban Tổ chức."));

    @Override
    public Class<DecisionFacts> facts() {
        return DecisionFacts.class;
    }

    @Override
    public String code() {
        return "quyet-dinh-giao-chi-tieu";
    }

    @Override
    public Text name() {
        return new Text("Quyết định giao chỉ tiêu cho một đơn vị", "Decision assigning quotas to one unit");
    }

    @Override
    public Laid lay(DecisionFacts facts) {
        return DECISION.lay(facts, List.of(
                Placeholder.text("ngay-bao-cao", "Các ngày báo cáo số liệu", new PlanText(facts.campaign()).reportDays())));
    }
}
