package vn.congdoan.plugins.angiang;

import java.util.List;
import vn.congdoan.kit.QuotaProgress;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.ProgressFacts;

/// Report on the progress of a campaign, with one table for each total in the running text.
final class ProgressReport implements DocumentLayout<ProgressFacts> {

    private static final QuotaProgress REPORT = new QuotaProgress("Kết quả thực hiện {{chuong-trinh.trong-cau}}",
            "{{co-quan.ten}} báo cáo kết quả thực hiện {{chuong-trinh.trong-cau}}, số liệu tính đến hết ngày {{den-ngay}}.",
            "Toàn tỉnh đạt {{ket-qua.%s}} trên {{tong-giao.%1$s}} ({{ty-le.%1$s}}); còn {{chua-dat.%1$s}} đơn vị chưa hoàn thành.",
            "Toàn tỉnh đạt {{ket-qua.%s}}.",
            "Đơn vị có tỷ lệ thấp cần làm rõ nguyên nhân, nhất là nơi số giảm lớn hơn số kết nạp, và báo biện pháp khắc phục về Ban Tổ chức./.",
            "So chỉ tiêu", "Tổng cộng:", List.of("Ban Thường vụ {{co-quan.ten-tat}};", "Các đơn vị được phân bổ chỉ tiêu;", "Lưu: VT, Ban Tổ chức."));

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
