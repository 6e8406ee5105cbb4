package vn.congdoan.plugins.quocgia;

import java.util.List;
import vn.congdoan.kit.QuotaProgress;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.ProgressFacts;

/// Report on the progress of a campaign, with one table for each total in the running text.
final class ProgressReport implements DocumentLayout<ProgressFacts> {

    private static final QuotaProgress REPORT = new QuotaProgress("Tình hình thực hiện {{chuong-trinh.trong-cau}}",
            "{{co-quan.ten}} báo cáo tình hình thực hiện {{chuong-trinh.trong-cau}} đến hết ngày {{den-ngay}} như sau:",
            "Kết quả chung {{ket-qua.%s}}, chỉ tiêu {{tong-giao.%1$s}}, tỷ lệ {{ty-le.%1$s}}; số đơn vị chưa hoàn thành: {{chua-dat.%1$s}}.",
            "Kết quả chung {{ket-qua.%s}}.",
            "Các đơn vị chưa hoàn thành tiếp tục thực hiện và báo cáo khi có kết quả./.",
            "Tỷ lệ", "Tổng cộng", List.of("{{co-quan.tap-the}} {{co-quan.ten-tat}};", "Các đơn vị được giao chỉ tiêu;", "Lưu: VT, Ban Tổ chức."));

    @Override
    public Class<ProgressFacts> facts() {
        return ProgressFacts.class;
    }

    @Override
    public String code() {
        return "bao-cao-tien-do";
    }

    @Override
    public Text name() {
        return new Text("Báo cáo tiến độ", "Progress report");
    }

    @Override
    public Laid lay(ProgressFacts facts) {
        return REPORT.lay(facts);
    }
}
