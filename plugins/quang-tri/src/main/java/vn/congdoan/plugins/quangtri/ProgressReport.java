package vn.congdoan.plugins.quangtri;

import java.util.List;
import vn.congdoan.kit.QuotaProgress;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.ProgressFacts;

/// Report on the progress of a campaign, with one table for each total in the running text.
final class ProgressReport implements DocumentLayout<ProgressFacts> {

    private static final QuotaProgress REPORT = new QuotaProgress("Kết quả thực hiện {{chuong-trinh.trong-cau}}",
            "{{co-quan.ten}} báo cáo kết quả thực hiện {{chuong-trinh.trong-cau}} đến hết ngày {{den-ngay}} như sau:",
            "Toàn tỉnh thực hiện được {{ket-qua.%s}}, đạt {{ty-le.%1$s}} chỉ tiêu {{tong-giao.%1$s}}; {{chua-dat.%1$s}} đơn vị chưa đạt chỉ tiêu.",
            "Toàn tỉnh thực hiện được {{ket-qua.%s}}.",
            "Công đoàn cấp trên trực tiếp cơ sở chưa đạt chỉ tiêu báo cáo nguyên nhân và giải pháp về Ban Tổ chức {{co-quan.ten-tat}}./.",
            "Tỷ lệ", "Toàn tỉnh", List.of("Thường trực, các ban {{co-quan.ten-tat}};", "Các công đoàn cấp trên trực tiếp cơ sở;", "Lưu: VT, ToC."));

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
