package vn.congdoan.plugins.laichau;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Signature;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Align;
import vn.congdoan.spi.document.Table.Cell;
import vn.congdoan.spi.document.Table.Column;
import vn.congdoan.spi.document.Table.Kind;
import vn.congdoan.spi.document.Table.Row;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.ProgressFacts;
import vn.congdoan.spi.layout.ProgressFacts.Result;
import vn.congdoan.spi.layout.ProgressLayout;
import vn.congdoan.spi.quota.Indicator;

/// Report on the progress of a campaign: a summary, and all units with all totals in one wide table.
final class ProgressReport implements ProgressLayout {

    private static final List<String> RECIPIENTS = List.of("Ban Thường vụ {{co-quan.ten-tat}};", "Các đơn vị được giao chỉ tiêu;",
            "Lưu: VT, Ban TC-KT.");

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
                Signature.ofStandingCommittee(), RECIPIENTS);
        return new Laid(start, List.of(), Map.of(), List.of(annex));
    }

    private static String text(ProgressFacts facts) {
        return """
                Tính đến hết ngày {{den-ngay}}, kết quả thực hiện {{chuong-trinh.trong-cau}} của {{co-quan.ten}} như sau:

                %s

                Kết quả của từng đơn vị tại Biểu tổng hợp kèm theo Báo cáo này. Đề nghị đơn vị còn thiếu chỉ tiêu rà lại danh sách vận động và báo thời hạn hoàn thành./.
                """.formatted(facts.campaign().totals().stream().map(total -> "- " + summary(facts, total)).collect(joining("\n")));
    }

    private static String summary(ProgressFacts facts, Indicator total) {
        var known = !facts.percent(facts.total(total.code())).isEmpty();
        var result = known ? "%s: {{ket-qua.%s}} trên chỉ tiêu {{tong-giao.%2$s}}, đạt {{ty-le.%2$s}}." : "%s: {{ket-qua.%s}}.";
        return result.formatted(label(facts, total), total.code());
    }

    /// Columns are headed for a schedule of targets; alone, `Tổng số` would not say of what.
    private static String label(ProgressFacts facts, Indicator total) {
        if (facts.campaign().totals().stream().filter(t -> t.counted() == total.counted()).count() > 1) {
            return total.name();
        }
        return switch (total.counted()) {
            case NET_MEMBERS -> "Đoàn viên thực tăng";
            case NEW_MEMBERS -> "Đoàn viên kết nạp mới";
            case UNIONS -> "Công đoàn cơ sở thành lập mới";
            case REFERRALS -> "Đoàn viên ưu tú giới thiệu cho Đảng";
        };
    }

    private static Table table(ProgressFacts facts) {
        var totals = facts.campaign().totals();
        var columns = new ArrayList<>(List.of(new Column(0.6, Align.CENTRE), new Column(3.4, Align.LEFT)));
        var first = new ArrayList<>(List.of(Cell.of("TT").down(2), Cell.of("Đơn vị").down(2)));
        var second = new ArrayList<Cell>();
        for (var total : totals) {
            first.add(Cell.of(label(facts, total)).across(4));
            List.of("Chỉ tiêu", "Thực hiện", "Tỷ lệ", "Còn lại").forEach(title -> {
                columns.add(new Column(1.1, Align.CENTRE));
                second.add(Cell.of(title));
            });
        }
        var rows = new ArrayList<>(IntStream.range(0, facts.rows().size()).mapToObj(i -> new Row(Kind.PLAIN,
                cells(facts, List.of(Cell.of(Integer.toString(i + 1)), Cell.of(facts.rows().get(i).unit())),
                        facts.rows().get(i)::result))).toList());
        rows.add(new Row(Kind.TOTAL, cells(facts, List.of(Cell.of("Cộng").across(2).aligned(Align.CENTRE)), facts::total)));
        return new Table(columns, List.of(new Row(Kind.PLAIN, first), new Row(Kind.PLAIN, second)), rows);
    }

    private static List<Cell> cells(ProgressFacts facts, List<Cell> first, Function<String, Result> results) {
        var cells = new ArrayList<>(first);
        facts.campaign().totals().stream().map(total -> results.apply(total.code())).forEach(result -> cells.addAll(List.of(
                Cell.of(result.quota().print()), Cell.of(Figure.print(result.done())), Cell.of(facts.percent(result)),
                Cell.of(result.remaining().print()))));
        return cells;
    }
}
