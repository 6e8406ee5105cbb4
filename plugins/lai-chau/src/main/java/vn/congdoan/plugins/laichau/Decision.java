package vn.congdoan.plugins.laichau;

import java.util.List;
import vn.congdoan.kit.QuotaDecision;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.layout.DecisionFacts;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.Placeholder;

/// Decision that assigns the quotas to one unit.
final class Decision implements DocumentLayout<DecisionFacts> {

    private static final QuotaDecision DECISION = new QuotaDecision(List.of(), "Ban Tổ chức - Kiểm tra", """
            {{don-vi.ten}} có trách nhiệm xây dựng kế hoạch, phân công cán bộ phụ trách từng nơi cần vận động; chỉ tính kết quả khi đã có quyết định kết nạp đoàn viên, quyết định công nhận công đoàn cơ sở; gửi báo cáo về {{co-quan.ten-tat}} (qua Ban Tổ chức - Kiểm tra) chậm nhất ngày {{han-bao-cao}}.
            """, "Ban Tổ chức - Kiểm tra, Văn phòng, các ban {{co-quan.ten-tat}}",
            List.of("Như Điều 3;", "Ban Thường vụ {{co-quan.ten-tat}};", "Lưu: VT, Ban TC-KT."));

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
                Placeholder.day("han-bao-cao", "Hạn báo cáo kết quả", facts.campaign().to().plusDays(5))));
    }
}
