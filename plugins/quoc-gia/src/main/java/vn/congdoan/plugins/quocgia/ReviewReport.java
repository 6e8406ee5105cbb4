package vn.congdoan.plugins.quocgia;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.kit.Grid;
import vn.congdoan.kit.ReviewTables;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.ReviewFacts;
import vn.congdoan.spi.layout.ReviewFacts.ReviewRow;
import vn.congdoan.spi.quota.Indicator;

/// Report of a review: results as a whole, year by year and region by region in the text, unit by unit in an annex.
final class ReviewReport implements DocumentLayout<ReviewFacts> {

    @Override
    public Class<ReviewFacts> facts() {
        return ReviewFacts.class;
    }

    @Override
    public String code() {
        return "bao-cao-tong-ket";
    }

    @Override
    public Text name() {
        return new Text("Báo cáo tổng kết, sơ kết chương trình", "Report on the review of a programme");
    }

    @Override
    public Laid lay(ReviewFacts facts) {
        var start = new Draft("BÁO CÁO", "BC", Review.subject(facts), "", List.of(), ReviewReportText.of(facts),
                facts.issuer().signature(), Review.RECIPIENTS);
        var issuer = facts.issuer();
        var annex = new Annex(issuer.bothNames(), List.of("BIỂU TỔNG HỢP KẾT QUẢ"), facts.campaign().subject(),
                issuer.attached("Báo cáo"), true, List.of(units(facts)), null);
        return new Laid(start, List.of(), passages(facts), List.of(annex));
    }

    private static Map<String, List<Block>> passages(ReviewFacts facts) {
        var tables = new ReviewTables(facts, "Tổng cộng");
        var passages = new HashMap<String, List<Block>>();
        passages.put("bang.chung", List.of(tables.overview()));
        passages.put("bang.nam", List.of(tables.byYear()));
        if (!facts.regions().isEmpty()) {
            facts.campaign().totals().stream().filter(total -> facts.total(total.code()).done().known())
                    .forEach(total -> passages.put("bang.khu-vuc." + total.code(), List.of(tables.byRegion(total.code()))));
        }
        return passages;
    }

    private static Table units(ReviewFacts facts) {
        var grid = Grid.of(facts.rows()).numbered("STT", 0.7).name("Đơn vị", 4, ReviewRow::unit);
        facts.campaign().totals().forEach(total -> columns(grid, facts, total));
        if (facts.rows().stream().anyMatch(row -> !row.rating().isEmpty())) {
            grid.name("Xếp loại", 2, ReviewRow::rating);
        }
        return grid.groupedBy(ReviewRow::region).total("Tổng cộng", 2).table();
    }

    private static void columns(Grid<ReviewRow> grid, ReviewFacts facts, Indicator total) {
        var code = total.code();
        var above = facts.campaign().label(total);
        var sum = facts.total(code);
        if (!sum.target().known()) {
            grid.sum(1.4, row -> row.outcome(code).done(), above);
            return;
        }
        grid.sum(1.2, row -> row.outcome(code).target(), above, "Chỉ tiêu").sum(1.2, row -> row.outcome(code).done(), above, "Kết quả")
                .column(1.1, row -> facts.percent(row.outcome(code)), facts.percent(sum), above, "Tỷ lệ");
    }
}
