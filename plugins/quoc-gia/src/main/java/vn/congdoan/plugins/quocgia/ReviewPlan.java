package vn.congdoan.plugins.quocgia;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congdoan.kit.Grid;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.Placeholder;
import vn.congdoan.spi.layout.ReviewFacts;
import vn.congdoan.spi.layout.ReviewFacts.ReviewRow;
import vn.congdoan.spi.quota.Indicator;

/// Plan of a review that units hold at conferences or inside their congresses, and report on.
final class ReviewPlan implements DocumentLayout<ReviewFacts> {

    /// Who registered at least so many new members holds a conference of his own; so the confederation ruled in 2007.
    static final long CONFERENCE = 10_000;

    @Override
    public Class<ReviewFacts> facts() {
        return ReviewFacts.class;
    }

    @Override
    public String code() {
        return "ke-hoach-tong-ket";
    }

    @Override
    public Text name() {
        return new Text("Kế hoạch tổng kết, sơ kết chương trình", "Plan of the review of a programme");
    }

    @Override
    public Laid lay(ReviewFacts facts) {
        var measured = measured(facts);
        var start = new Draft("KẾ HOẠCH", "KH", Review.subject(facts), "", Review.bases(facts),
                ReviewPlanText.of(facts, measured.isPresent()), facts.issuer().signature(), Review.RECIPIENTS);
        var figures = List.of(Placeholder.count("nguong-hoi-nghi", "Số đăng ký từ đó đơn vị mở hội nghị riêng", CONFERENCE),
                Placeholder.count("so-hoi-nghi", "Số đơn vị mở hội nghị riêng", measured.map(i -> holding(facts, i).size()).orElse(0)));
        return new Laid(start, figures, measured.map(i -> passages(facts, i)).orElse(Map.of()), List.of());
    }

    /// The members that units registered, where some of them registered enough.
    private static Optional<Indicator> measured(ReviewFacts facts) {
        return facts.campaign().totals().stream().filter(Review::countsMembers).findFirst().filter(i -> !holding(facts, i).isEmpty());
    }

    private static List<ReviewRow> holding(ReviewFacts facts, Indicator members) {
        return facts.rows().stream().filter(row -> row.outcome(members.code()).target().amount() >= CONFERENCE).toList();
    }

    private static Map<String, List<Block>> passages(ReviewFacts facts, Indicator members) {
        return Map.of("bang.hoi-nghi", List.of(Grid.of(holding(facts, members)).numbered("STT", 0.7).name("Đơn vị", 6, ReviewRow::unit)
                .sum(2.4, row -> Figure.of(row.outcome(members.code()).target().amount()), "Số đăng ký (người)").total("Cộng", 2).table()));
    }
}
