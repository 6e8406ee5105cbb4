package vn.congdoan.plugins.quangtri;

import java.util.List;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.layout.DecisionFacts;
import vn.congdoan.spi.layout.DecisionLayout;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.Placeholders;
import vn.congdoan.spi.layout.QuotaDecision;

/// Decision that assigns the quotas to one unit.
final class Decision implements DecisionLayout {

    private static final QuotaDecision DECISION = new QuotaDecision(List.of(), "Ban Tổ chức", """
            {{don-vi.ten}} xây dựng kế hoạch thực hiện chỉ tiêu được giao, tham mưu cấp ủy cùng cấp lãnh đạo việc phát triển tổ chức công đoàn trong doanh nghiệp và báo cáo kết quả về {{co-quan.ten-tat}} (qua Ban Tổ chức) khi kết thúc, chậm nhất ngày {{han-bao-cao}}.
            """, "Ban Tổ chức, Văn phòng {{co-quan.ten-tat}}",
            List.of("Như Điều 3;", "Thường trực {{co-quan.ten-tat}};", "Lưu: VT, ToC."));

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
        return DECISION.lay(facts, new Placeholders()
                .day("han-bao-cao", "Hạn báo cáo kết quả", facts.campaign().to().plusDays(10)).list());
    }
}
