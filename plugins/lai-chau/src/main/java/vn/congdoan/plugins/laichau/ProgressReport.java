package vn.congdoan.plugins.laichau;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Document;
import vn.congdoan.spi.document.OfficialDate;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.document.Table.Align;
import vn.congdoan.spi.document.Table.Cell;
import vn.congdoan.spi.document.Table.Column;
import vn.congdoan.spi.document.Table.Kind;
import vn.congdoan.spi.document.Table.Row;
import vn.congdoan.spi.layout.ProgressFacts;
import vn.congdoan.spi.layout.ProgressFacts.Result;
import vn.congdoan.spi.layout.ProgressLayout;
import vn.congdoan.spi.quota.Indicator;

/// Report on the progress of a campaign: a summary, and all units with all totals in one wide table.
final class ProgressReport implements ProgressLayout {

    @Override
    public String code() {
        return "bao-cao-tien-do";
    }

    @Override
    public Text name() {
        return new Text("Báo cáo tiến độ", "Progress report");
    }

    @Override
    public Document lay(ProgressFacts facts) {
        var year = facts.until().getYear();
        var attached = facts.issuer().attached("Báo cáo");
        var annex = new Annex(facts.issuer().bothNames(), List.of("BIỂU TỔNG HỢP TIẾN ĐỘ"), facts.campaign().subject(), attached,
                true, List.of(table(facts)), null);
        return new Document(facts.issuer().heading("BC", null, null, year), "BÁO CÁO",
                "Tiến độ thực hiện " + facts.campaign().inText(), text(facts), Plan.SIGNATURE,
                List.of("Ban Thường vụ " + facts.issuer().shortName() + ";", "Các đơn vị được giao chỉ tiêu;",
                        "Lưu: VT, Ban TC-KT."), List.of(annex));
    }

    private static List<Block> text(ProgressFacts facts) {
        var blocks = new ArrayList<Block>();
        blocks.add(Block.Paragraph.of("Tính đến hết ngày %s, kết quả thực hiện %s của %s như sau:".formatted(
                OfficialDate.print(facts.until()), facts.campaign().inText(), facts.issuer().name())));
        facts.campaign().totals().forEach(total -> blocks.add(Block.Item.of(summary(label(facts, total), facts.total(total.code())))));
        blocks.add(Block.Paragraph.of("Kết quả của từng đơn vị tại Biểu tổng hợp kèm theo Báo cáo này. Đề nghị đơn vị còn thiếu "
                + "chỉ tiêu rà lại danh sách vận động và báo thời hạn hoàn thành./."));
        return blocks;
    }

    private static String summary(String label, Result result) {
        return result.quota().known()
                ? "%s: %s trên chỉ tiêu %s, đạt %s.".formatted(label, Figure.print(result.done()), result.quota().print(), percent(result))
                : "%s: %s.".formatted(label, Figure.print(result.done()));
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
                cells(totals, List.of(Cell.of(Integer.toString(i + 1)), Cell.of(facts.rows().get(i).unit())),
                        facts.rows().get(i)::result))).toList());
        rows.add(new Row(Kind.TOTAL, cells(totals, List.of(Cell.of("Cộng").across(2).aligned(Align.CENTRE)), facts::total)));
        return new Table(columns, List.of(new Row(Kind.PLAIN, first), new Row(Kind.PLAIN, second)), rows);
    }

    private static List<Cell> cells(List<Indicator> totals, List<Cell> first, Function<String, Result> results) {
        var cells = new ArrayList<>(first);
        totals.stream().map(total -> results.apply(total.code())).forEach(result -> cells.addAll(List.of(
                Cell.of(result.quota().print()), Cell.of(Figure.print(result.done())), Cell.of(percent(result)),
                Cell.of(result.remaining().print()))));
        return cells;
    }

    private static String percent(Result result) {
        return new LaiChau().display().percent().format(result.done(), result.quota());
    }
}
