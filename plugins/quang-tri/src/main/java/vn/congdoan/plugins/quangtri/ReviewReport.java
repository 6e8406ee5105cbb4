package vn.congdoan.plugins.quangtri;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.congdoan.kit.ReviewTables;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.layout.CampaignFacts;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.Outcome;
import vn.congdoan.spi.layout.ReviewFacts;
import vn.congdoan.spi.quota.Indicator;

/// The report that the plan of a review asks for, under its seven headings. Figures stand in their places; what only
/// people know is asked for in italics, to be replaced.
final class ReviewReport implements DocumentLayout<ReviewFacts> {

    private static final List<String> RECIPIENTS = List.of("Ban Thường vụ Tỉnh ủy (để báo cáo);", "Ban Dân vận Tỉnh ủy;",
            "Thường trực, các ban {{co-quan.ten-tat}};", "Các công đoàn cấp trên trực tiếp cơ sở;", "Lưu: VT, ToC.");

    @Override
    public Class<ReviewFacts> facts() {
        return ReviewFacts.class;
    }

    @Override
    public String code() {
        return "bao-cao-so-ket";
    }

    @Override
    public Text name() {
        return new Text("Báo cáo sơ kết, tổng kết theo bảy nội dung", "Review report under seven headings");
    }

    @Override
    public Laid lay(ReviewFacts facts) {
        var start = new Draft("BÁO CÁO", "BC", "{{danh-gia.dau-cau}} {{thoi-ky.so-nam}} năm thực hiện {{chuong-trinh.ten}}", "",
                Bases.of(facts), text(facts), facts.issuer().signature(), RECIPIENTS);
        return new Laid(start, List.of(), passages(facts), List.of());
    }

    private static String text(ReviewFacts facts) {
        var totals = facts.campaign().totals();
        return ReportText.WHOLE.formatted(
                totals.stream().filter(total -> facts.total(total.code()).before().known())
                        .map(total -> "- Số {{hien-co.%s}}: {{truoc.%1$s}}.".formatted(total.code())).collect(joining("\n")),
                totals.stream().map(total -> result(facts, total)).collect(joining("\n")),
                IntStream.range(0, totals.size()).mapToObj(i -> "## 3.%d. {{nhan.%s}}\n\n{{%s}}".formatted(i + 1, totals.get(i).code(),
                        passage(totals.get(i)))).collect(joining("\n\n")));
    }

    private static String result(ReviewFacts facts, Indicator total) {
        var outcome = facts.total(total.code());
        var after = outcome.after().known() ? "; cuối kỳ có {{sau.%1$s}} {{hien-co.%1$s}}" : "";
        var rate = rated(facts.campaign(), total, outcome) ? ", đạt {{ty-le.%1$s}} mục tiêu" : "";
        return outcome.done().known() ? ("- {{nhan.%1$s}}: {{ket-qua.%1$s}}" + rate + after + ".").formatted(total.code())
                : "- {{nhan.%s}}: *(chưa có số liệu)*.".formatted(total.code());
    }

    private static boolean rated(CampaignFacts campaign, Indicator total, Outcome outcome) {
        return campaign.target(total.code()).map(target -> target.amount() > 0).orElse(outcome.target().amount() > 0);
    }

    private static Map<String, List<Block>> passages(ReviewFacts facts) {
        var tables = new ReviewTables(facts, "Toàn tỉnh");
        var passages = new HashMap<String, List<Block>>();
        passages.put("bang.truoc-sau", List.of(tables.overview()));
        passages.put("bang.tung-nam", List.of(tables.byYear()));
        facts.campaign().totals().forEach(total -> passages.put(passage(total),
                List.of(tables.byUnit(total.code()))));
        return passages;
    }

    private static String passage(Indicator total) {
        return "bang.don-vi." + total.code();
    }
}
