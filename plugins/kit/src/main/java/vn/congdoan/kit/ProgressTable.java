package vn.congdoan.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.layout.ProgressFacts;
import vn.congdoan.spi.layout.ProgressFacts.ProgressRow;

/// One indicator's progress, all units one under the other: quota, result, rate and rest.
///
/// @param rate how the province heads the rate, for example `Tỷ lệ`
/// @param sum  how it names the last row
public record ProgressTable(ProgressFacts facts, String rate, String sum) {

    /// The code of an indicator's table as a passage.
    public static String passage(String indicator) {
        return "bang." + indicator;
    }

    /// A table for each total of the campaign, as passages.
    public Map<String, List<Block>> passages() {
        var passages = new HashMap<String, List<Block>>();
        facts.campaign().totals().forEach(total -> passages.put(passage(total.code()), List.of(of(total.code()))));
        return passages;
    }

    public Table of(String indicator) {
        var total = facts.total(indicator);
        return Grid.of(facts.rows()).numbered("STT", 0.8).name("Đơn vị", 4, ProgressRow::unit)
                .column(1.5, row -> row.result(indicator).quota().print(), total.quota().print(), "Chỉ tiêu")
                .column(1.5, row -> Figure.print(row.result(indicator).done()), Figure.print(total.done()), "Thực hiện")
                .column(1.5, row -> facts.percent(row.result(indicator)), facts.percent(total), rate)
                .column(1.5, row -> row.result(indicator).remaining().print(), total.remaining().print(), "Còn lại")
                .total(sum, 1).table();
    }
}
