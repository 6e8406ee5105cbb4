package vn.congdoan.plugins.quocgia;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.IntStream;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.ProgressFacts;
import vn.congdoan.spi.layout.ProgressLayout;
import vn.congdoan.spi.layout.ProgressTable;

/// Report on the progress of a campaign, with one table for each total in the running text.
final class ProgressReport implements ProgressLayout {

    private static final List<String> RECIPIENTS = List.of("Ban Thường vụ {{co-quan.ten-tat}};", "Các đơn vị được giao chỉ tiêu;",
            "Lưu: VT, Ban Tổ chức.");

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
        var start = new Draft("BÁO CÁO", "BC", "Tình hình thực hiện {{chuong-trinh.trong-cau}}", "", List.of(), text(facts),
                Signature.ofStandingCommittee(), RECIPIENTS);
        return new Laid(start, List.of(), new ProgressTable(facts, "Tỷ lệ", "Tổng cộng").passages(), List.of());
    }

    private static String text(ProgressFacts facts) {
        var totals = facts.campaign().totals();
        return """
                {{co-quan.ten}} báo cáo tình hình thực hiện {{chuong-trinh.trong-cau}} đến hết ngày {{den-ngay}} như sau:

                %s

                Các đơn vị chưa hoàn thành tiếp tục thực hiện và báo cáo khi có kết quả./.
                """.formatted(IntStream.range(0, totals.size()).mapToObj(i -> part(facts, i + 1, totals.get(i).code())).collect(joining("\n\n")));
    }

    private static String part(ProgressFacts facts, int number, String indicator) {
        var summary = facts.percent(facts.total(indicator)).isEmpty() ? "Kết quả chung {{ket-qua.%s}}."
                : "Kết quả chung {{ket-qua.%s}}, chỉ tiêu {{tong-giao.%1$s}}, tỷ lệ {{ty-le.%1$s}}; số đơn vị chưa hoàn thành: {{chua-dat.%1$s}}.";
        return "## %d. {{ten.%s}}\n\n%s\n\n{{%s}}".formatted(number, indicator, summary.formatted(indicator),
                ProgressTable.passage(indicator));
    }
}
