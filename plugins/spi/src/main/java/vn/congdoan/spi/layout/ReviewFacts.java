package vn.congdoan.spi.layout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.PercentRule;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Target;

/// What the documents of an interim or final review (sơ kết, tổng kết) are printed from.
///
/// @param campaign  the campaign, programme or scheme under review, with its targets
/// @param from      first day of the period under review
/// @param until     last day of it
/// @param rows      one a unit in official order
/// @param percent   how the federation prints a percent
public record ReviewFacts(Issuer issuer, CampaignFacts campaign, Kind kind, LocalDate from, LocalDate until,
        List<ReviewRow> rows, Timetable timetable, PercentRule percent) implements Facts {

    public ReviewFacts {
        rows = List.copyOf(rows);
    }

    /// Sơ kết looks back while the programme goes on, tổng kết when it has ended.
    public enum Kind { INTERIM, FINAL }

    /// A unit's outcomes by indicator code.
    ///
    /// @param region what the unit is counted under in tables by region; empty text when there are no regions
    /// @param rating the class it was given, for example `Hoàn thành tốt nhiệm vụ`; empty text when it was not rated
    public record ReviewRow(String unit, String region, Map<String, Outcome> outcomes, String rating) {

        public ReviewRow {
            outcomes = Map.copyOf(outcomes);
        }

        public Outcome outcome(String indicator) {
            return outcomes.getOrDefault(indicator, Outcome.NONE);
        }
    }

    /// Of all units together.
    public Outcome total(String indicator) {
        return total(indicator, rows);
    }

    /// Of some of the units together.
    public Outcome total(String indicator, List<ReviewRow> some) {
        return some.stream().map(row -> row.outcome(indicator)).reduce(Outcome::plus).orElse(Outcome.NONE);
    }

    /// In the order in which their units come.
    public List<String> regions() {
        return rows.stream().map(ReviewRow::region).filter(region -> !region.isEmpty()).distinct().toList();
    }

    public List<ReviewRow> inRegion(String region) {
        return rows.stream().filter(row -> row.region().equals(region)).toList();
    }

    /// Every calendar year that the period touches.
    public List<Integer> years() {
        return IntStream.rangeClosed(from.getYear(), until.getYear()).boxed().toList();
    }

    /// What was done of the target, blank without one.
    public String percent(Outcome outcome) {
        return outcome.done().known() ? percent.format(outcome.done().amount(), outcome.target()) : "";
    }

    @Override
    public List<Placeholder> figures() {
        var all = CampaignFigures.of(issuer, campaign)
                .text("danh-gia", "Sơ kết hay tổng kết", kind == Kind.INTERIM ? "sơ kết" : "tổng kết")
                .text("danh-gia.dau-cau", "Sơ kết hay tổng kết, ở đầu câu", kind == Kind.INTERIM ? "Sơ kết" : "Tổng kết")
                .day("thoi-ky.tu-ngay", "Thời kỳ đánh giá: từ ngày", from).day("thoi-ky.den-ngay", "Thời kỳ đánh giá: đến ngày", until)
                .text("thoi-ky.tu-nam", "Thời kỳ đánh giá: từ năm", Integer.toString(from.getYear()))
                .text("thoi-ky.den-nam", "Thời kỳ đánh giá: đến năm", Integer.toString(until.getYear()))
                .count("thoi-ky.so-nam", "Thời kỳ đánh giá: số năm", ChronoUnit.YEARS.between(from, until.plusDays(1)))
                .count("so-don-vi", "Số đơn vị được đánh giá", rows.size());
        timetable.addTo(all);
        campaign.indicators().forEach(indicator -> figures(all, indicator));
        return all.list();
    }

    private void figures(Placeholders all, Indicator indicator) {
        var code = indicator.code();
        var sum = total(code);
        var wanted = campaign.target(code).map(Target::amount).map(Figure::of).orElse(sum.target());
        all.figure("truoc." + code, "Trước thời kỳ đánh giá: " + indicator.name(), sum.before())
                .figure("sau." + code, "Cuối thời kỳ đánh giá: " + indicator.name(), sum.after())
                .figure("ket-qua." + code, "Kết quả cả thời kỳ: " + indicator.name(), sum.done())
                .figure("tong-giao." + code, "Tổng đăng ký của các đơn vị: " + indicator.name(), sum.target())
                .text("ty-le." + code, "Tỷ lệ thực hiện: " + indicator.name(),
                        sum.done().known() ? percent.format(sum.done().amount(), wanted) : "")
                .figure("ky-truoc." + code, "Kết quả kỳ trước: " + indicator.name(), sum.lastPeriod())
                .figure("so-ky-truoc." + code, "Tăng (giảm) so với kỳ trước: " + indicator.name(), sum.change())
                .count("dat." + code, "Số đơn vị hoàn thành: " + indicator.name(), reached(code));
    }

    /// How many units reached their target.
    public long reached(String indicator) {
        return rows.stream().map(row -> row.outcome(indicator)).filter(o -> o.target().known() && o.done().known()
                && o.done().amount() >= o.target().amount()).count();
    }
}
