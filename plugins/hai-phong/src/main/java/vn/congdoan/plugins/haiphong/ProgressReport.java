package vn.congdoan.plugins.haiphong;

import java.util.List;
import vn.congdoan.kit.QuotaProgress;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.ProgressFacts;

/// Report on the progress of a campaign, with one table for each total in the running text.
final class ProgressReport implements DocumentLayout<ProgressFacts> {

    private static final QuotaProgress REPORT = new QuotaProgress("Tiến độ thực hiện {{chuong-trinh.trong-cau}}",
            "{{co-quan.ten}} báo cáo tiến độ thực hiện {{chuong-trinh.trong-cau}}, số liệu tính đến hết ngày {{den-ngay}}.",
            "Toàn thành phố đạt {{ket-qua.%s}} trên chỉ tiêu {{tong-giao.%1$s}}, bằng {{ty-le.%1$s}}; {{chua-dat.%1$s}} đơn vị chưa hoàn thành.",
            "Toàn thành phố đạt {{ket-qua.%s}}.",
            "Đơn vị chậm so với mốc cần rà soát danh sách doanh nghiệp đủ ngưỡng, tập trung lực lượng trong các tháng cao điểm và báo cáo thời hạn hoàn thành./.",
            "Tỷ lệ", "Toàn thành phố", List.of("Thường trực {{co-quan.ten-tat}};", "Các công đoàn cấp trên cơ sở;", "Lưu: VT, Ban TC-KT."));

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
