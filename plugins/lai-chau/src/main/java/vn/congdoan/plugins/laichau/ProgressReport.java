package vn.congdoan.plugins.laichau;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import vn.congdoan.kit.Grid;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.ProgressFacts;
import vn.congdoan.spi.layout.ProgressFacts.ProgressRow;
import vn.congdoan.spi.quota.Indicator;

/// Report on the progress of a campaign: a summary, and all units with all totals in one wide table.
final class ProgressReport implements DocumentLayout<ProgressFacts> {

    private static final List<String> RECIPIENTS = List.of("Ban Thường vụ {{co-quan.ten-tat}};", "Các đơn vị được giao chỉ tiêu;",
            "Lưu: VT, Ban TC-KT.");

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
        var annex = new Annex(facts.issuer().bothNames(), List.of("BIỂU TỔNG HỢP TIẾN ĐỘ"), facts.campaign().subject(),
                facts.issuer().attached("Báo cáo"), true, List.of(table(facts)), null);
        var start = new Draft("BÁO CÁO", "BC", "Tiến độ thực hiện {{chuong-trinh.trong-cau}}", "", List.of(), text(facts),
                facts.issuer().signature(), RECIPIENTS);
        return new Laid(start, List.of(), Map.of(), List.of(annex));
    }

    private static String text(ProgressFacts facts) {
        return """
                Tính đến hết ngày {{den-ngay}}, kết quả thực hiện {{chuong-trinh.trong-cau}} của {{co-quan.ten}} như sau:

                %s

                Kết quả của từng đơn vị tại Biểu tổng hợp kèm theo Báo cáo này. Đề nghị đơn vị còn thiếu chỉ tiêu rà lại danh sách vận động và báo thời hạn hoàn thành./.
                """.formatted(facts.campaign().totals().stream().map(total -> summary(facts, total.code())).collect(joining("\n")));
    }

    private static String summary(ProgressFacts facts, String total) {
        var result = facts.percent(facts.total(total)).isEmpty() ? "- {{nhan.%1$s}}: {{ket-qua.%1$s}}."
                : "- {{nhan.%1$s}}: {{ket-qua.%1$s}} trên chỉ tiêu {{tong-giao.%1$s}}, đạt {{ty-le.%1$s}}.";
        return result.formatted(total);
    }

    private static Table table(ProgressFacts facts) {
        var grid = Grid.of(facts.rows()).numbered("TT", 0.6).name("Đơn vị", 3.4, ProgressRow::unit);
        facts.campaign().totals().forEach(total -> columns(grid, facts, total));
        return grid.total("Cộng", 2).table();
    }

    private static void columns(Grid<ProgressRow> grid, ProgressFacts facts, Indicator total) {
        var code = total.code();
        var above = facts.campaign().label(total);
        var sum = facts.total(code);
        grid.column(1.1, row -> row.result(code).quota().print(), sum.quota().print(), above, "Chỉ tiêu")
                .column(1.1, row -> Figure.print(row.result(code).done()), Figure.print(sum.done()), above, "Thực hiện")
                .column(1.1, row -> facts.percent(row.result(code)), facts.percent(sum), above, "Tỷ lệ")
                .column(1.1, row -> row.result(code).remaining().print(), sum.remaining().print(), above, "Còn lại");
    }
}
