package vn.congdoan.plugins.angiang;

import java.util.List;
import java.util.Map;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.Placeholder;
import vn.congdoan.spi.layout.PlanFacts;

/// Plan of a year with the allocation schedule in landscape.
final class Plan implements DocumentLayout<PlanFacts> {

    private static final List<String> RECIPIENTS = List.of("Ban Tổ chức Tổng Liên đoàn;", "Ban Dân vận Tỉnh ủy;",
            "Ban Thường vụ {{co-quan.ten-tat}};", "Các đơn vị được phân bổ chỉ tiêu;", "Lưu: VT, Ban Tổ chức.");

    @Override
    public Class<PlanFacts> facts() {
        return PlanFacts.class;
    }

    @Override
    public String code() {
        return "ke-hoach";
    }

    @Override
    public Text name() {
        return new Text("Kế hoạch kèm danh sách phân bổ chỉ tiêu", "Plan with allocation schedule");
    }

    @Override
    public Laid lay(PlanFacts facts) {
        var text = new PlanText(facts.campaign());
        var start = new Draft("KẾ HOẠCH", "KH", "{{chuong-trinh.noi-dung}}", "", List.of(), text.markup(),
                facts.issuer().signature(), RECIPIENTS);
        return new Laid(start, List.of(Placeholder.text("ngay-bao-cao", "Các ngày báo cáo số liệu", text.reportDays())), Map.of(),
                List.of(new AllocationAnnex(facts).lay(facts.issuer().attached("Kế hoạch"))));
    }
}
