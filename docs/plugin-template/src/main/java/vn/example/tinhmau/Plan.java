package vn.example.tinhmau;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.congdoan.kit.QuotaSchedule;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.Placeholder;
import vn.congdoan.spi.layout.PlanFacts;

/// The plan: words that call their figures, and the schedule of quotas as its annex.
final class Plan implements DocumentLayout<PlanFacts> {

    private static final String TEXT = """
            {{co-quan.tap-the}} {{co-quan.ten}} ban hành {{chuong-trinh.trong-cau}} như sau:

            # I. CHỈ TIÊU

            %s

            Chỉ tiêu của từng đơn vị ghi tại biểu kèm theo.

            # II. TỔ CHỨC THỰC HIỆN

            - Các đơn vị báo cáo kết quả về {{co-quan.ten-tat}} chậm nhất ngày {{han-bao-cao}}./.
            """;

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
        return new Text("Kế hoạch của tỉnh", "Plan of the province");
    }

    @Override
    public Laid lay(PlanFacts facts) {
        var targets = facts.campaign().totals().stream().filter(total -> facts.campaign().target(total.code()).isPresent())
                .map(total -> "- {{nhan.%1$s}}: {{chi-tieu.%1$s}}.".formatted(total.code())).collect(Collectors.joining("\n"));
        var start = new Draft("KẾ HOẠCH", "KH", "{{chuong-trinh.noi-dung}}", "", List.of("Căn cứ Điều lệ Công đoàn Việt Nam."),
                TEXT.formatted(targets), facts.issuer().signature(), List.of("Các đơn vị;", "Lưu: VT."));
        var deadline = Placeholder.day("han-bao-cao", "Hạn báo cáo kết quả", facts.campaign().to().plusDays(10));
        return new Laid(start, List.of(deadline), Map.of(), List.of(new QuotaSchedule(facts, "BIỂU GIAO CHỈ TIÊU").annex()));
    }
}
