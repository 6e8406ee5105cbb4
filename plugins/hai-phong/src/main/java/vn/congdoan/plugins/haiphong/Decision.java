package vn.congdoan.plugins.haiphong;

import java.util.List;
import vn.congdoan.kit.QuotaDecision;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.layout.DecisionFacts;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.layout.Laid;

/// Decision that assigns the quotas to one unit.
final class Decision implements DocumentLayout<DecisionFacts> {

    private static final QuotaDecision DECISION = new QuotaDecision(List.of(), "Ban Tổ chức - Kiểm tra", """
            {{don-vi.ten}} căn cứ chỉ tiêu được giao để chọn doanh nghiệp cần vận động theo ngưỡng của từng mốc, cập nhật tiến độ trên cơ sở dữ liệu doanh nghiệp, đoàn viên và báo cáo kết quả hằng quý về {{co-quan.ten-tat}} (qua Ban Tổ chức - Kiểm tra).
            """, "Ban Tổ chức - Kiểm tra, Ban Tài chính {{co-quan.ten-tat}}",
            List.of("Như Điều 3;", "Thường trực {{co-quan.ten-tat}};", "Lưu: VT, Ban TC-KT."));

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
        return DECISION.lay(facts, List.of());
    }
}
