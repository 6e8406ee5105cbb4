package vn.congdoan.kit;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.document.Table;
import vn.congdoan.spi.layout.Outcome;
import vn.congdoan.spi.layout.ReviewFacts;
import vn.congdoan.spi.layout.ReviewFacts.ReviewRow;
import vn.congdoan.spi.quota.Indicator;

/// The tables of a review. Columns in which no row has anything are left out.
///
/// @param sum how the province names the last row
public record ReviewTables(ReviewFacts facts, String sum) {

    private static final double NARROW = 1.2;

    /// All totals, one a row: before, after, target, result, rate, and the period before.
    public Table overview() {
        var totals = facts.campaign().totals();
        Function<Indicator, Outcome> outcome = total -> facts.total(total.code());
        var grid = Grid.of(totals).numbered("TT", 0.7).name("Nội dung", 3.6, this::stock);
        column(grid, totals, outcome, Outcome::before, "Có đầu kỳ");
        column(grid, totals, outcome, Outcome::after, "Có cuối kỳ");
        column(grid, totals, total -> withTarget(total.code()), Outcome::target, "Mục tiêu trong kỳ");
        column(grid, totals, outcome, Outcome::done, "Kết quả trong kỳ");
        if (totals.stream().anyMatch(total -> !rate(total).isEmpty())) {
            grid.text(NARROW, this::rate, "Tỷ lệ");
        }
        column(grid, totals, outcome, Outcome::lastPeriod, "Kết quả kỳ trước");
        column(grid, totals, outcome, Outcome::change, "So với kỳ trước");
        return grid.table();
    }

    /// The results of all totals, year by year.
    public Table byYear() {
        var grid = Grid.of(facts.campaign().totals()).numbered("TT", 0.7).name("Nội dung", 4, facts.campaign()::label);
        facts.years().forEach(year -> grid.text(NARROW, total -> facts.total(total.code()).inYear(year).print(), "Năm", Integer.toString(year)));
        return grid.text(NARROW, total -> facts.total(total.code()).done().print(), "Cả kỳ").table();
    }

    /// One indicator, a unit a row: what it was, target, result, rate.
    public Table byUnit(String indicator) {
        return of("Đơn vị", facts.rows(), ReviewRow::unit, row -> row.outcome(indicator), indicator, rated(indicator));
    }

    /// One indicator, a region a row.
    public Table byRegion(String indicator) {
        return of("Khu vực", facts.regions(), region -> region, region -> facts.total(indicator, facts.inRegion(region)), indicator, false);
    }

    private <R> Table of(String what, List<R> rows, Function<R, String> name, Function<R, Outcome> outcome, String indicator, boolean rated) {
        var grid = Grid.of(rows).numbered("TT", 0.7).name(what, 3.6, name);
        column(grid, rows, outcome, Outcome::before, "Đầu kỳ");
        column(grid, rows, outcome, Outcome::after, "Cuối kỳ");
        column(grid, rows, outcome, Outcome::target, "Chỉ tiêu");
        column(grid, rows, outcome, Outcome::done, "Kết quả");
        if (facts.total(indicator).target().known()) {
            grid.column(NARROW, row -> facts.percent(outcome.apply(row)), facts.percent(facts.total(indicator)), "Tỷ lệ");
        }
        if (rated) {
            grid.name("Xếp loại", 2.4, row -> row instanceof ReviewRow unit ? unit.rating() : "");
        }
        return grid.total(sum, 2).table();
    }

    /// Once is enough.
    private boolean rated(String indicator) {
        return facts.campaign().totals().getFirst().code().equals(indicator) && facts.rows().stream().anyMatch(row -> !row.rating().isEmpty());
    }

    private static <R> void column(Grid<R> grid, List<R> rows, Function<? super R, Outcome> outcome, Function<Outcome, Figure> figure,
            String title) {
        if (rows.stream().anyMatch(row -> figure.apply(outcome.apply(row)).known())) {
            grid.sum(NARROW, row -> figure.apply(outcome.apply(row)), title);
        }
    }

    private String stock(Indicator total) {
        var stock = facts.campaign().stock(total);
        return stock.substring(0, 1).toUpperCase(Locale.ROOT) + stock.substring(1);
    }

    /// The programme's own target where there is one, else what the units had together.
    private Outcome withTarget(String indicator) {
        var outcome = facts.total(indicator);
        return facts.campaign().target(indicator).map(target -> new Outcome(outcome.before(), outcome.after(),
                Figure.of(target.amount()), outcome.byYear(), outcome.lastPeriod())).orElse(outcome);
    }

    private String rate(Indicator total) {
        return facts.percent(withTarget(total.code()));
    }
}
