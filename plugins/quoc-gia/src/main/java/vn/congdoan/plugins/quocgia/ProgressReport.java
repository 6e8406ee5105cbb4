package vn.congdoan.plugins.quocgia;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Block.Numbered;
import vn.congdoan.spi.document.Block.Paragraph;
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

/// Report on the progress of a campaign, with one table for each total in the running text.
final class ProgressReport implements ProgressLayout {

    private static final List<Column> COLUMNS = List.of(new Column(0.8, Align.CENTRE), new Column(4, Align.LEFT),
            new Column(1.5, Align.CENTRE), new Column(1.5, Align.CENTRE), new Column(1.5, Align.CENTRE), new Column(1.5, Align.CENTRE));

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
        var issuer = facts.issuer();
        return new Document(issuer.heading("BC", null, null, facts.until().getYear()), "BÁO CÁO",
                "Tình hình thực hiện " + facts.campaign().inText(), text(facts), Plan.SIGNATURE,
                List.of("Ban Thường vụ " + issuer.shortName() + ";", "Các đơn vị được giao chỉ tiêu;", "Lưu: VT, Ban Tổ chức."),
                List.of());
    }

    private static List<Block> text(ProgressFacts facts) {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of("%s báo cáo tình hình thực hiện %s đến hết ngày %s như sau:".formatted(
                facts.issuer().name(), facts.campaign().inText(), OfficialDate.print(facts.until()))));
        var totals = facts.campaign().totals();
        for (int i = 0; i < totals.size(); i++) {
            blocks.add(Numbered.clause(i + 1 + ".", totals.get(i).name()));
            blocks.add(Paragraph.of(summary(facts, totals.get(i))));
            blocks.add(table(facts, totals.get(i).code()));
        }
        blocks.add(Paragraph.of("Các đơn vị chưa hoàn thành tiếp tục thực hiện và báo cáo khi có kết quả./."));
        return blocks;
    }

    private static String summary(ProgressFacts facts, Indicator total) {
        var sum = facts.total(total.code());
        var behind = facts.rows().stream().map(row -> row.result(total.code()))
                .filter(result -> result.remaining().amount() > 0).count();
        return sum.quota().known()
                ? "Kết quả chung %s, chỉ tiêu %s, tỷ lệ %s; số đơn vị chưa hoàn thành: %d.".formatted(
                        Figure.print(sum.done()), sum.quota().print(), percent(sum), behind)
                : "Kết quả chung %s.".formatted(Figure.print(sum.done()));
    }

    private static Table table(ProgressFacts facts, String indicator) {
        var head = Row.of(Kind.PLAIN, Cell.of("STT"), Cell.of("Đơn vị"), Cell.of("Chỉ tiêu"), Cell.of("Thực hiện"),
                Cell.of("Tỷ lệ"), Cell.of("Còn lại"));
        var rows = new ArrayList<>(IntStream.range(0, facts.rows().size()).mapToObj(i -> row(Kind.PLAIN,
                Integer.toString(i + 1), facts.rows().get(i).unit(), facts.rows().get(i).result(indicator))).toList());
        rows.add(row(Kind.TOTAL, "", "Tổng cộng", facts.total(indicator)));
        return new Table(COLUMNS, List.of(head), rows);
    }

    private static Row row(Kind kind, String number, String name, Result result) {
        return Row.of(kind, Cell.of(number), Cell.of(name), Cell.of(result.quota().print()),
                Cell.of(Figure.print(result.done())), Cell.of(percent(result)), Cell.of(result.remaining().print()));
    }

    private static String percent(Result result) {
        return QuocGia.PERCENT.format(result.done(), result.quota());
    }
}
