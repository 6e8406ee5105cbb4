package vn.congdoan.plugins.angiang;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.quota.Measure;
import vn.congdoan.spi.quota.Unit;

/// A line of the allocation schedule. What is computed is computed here, from what was entered, never copied.
record Line(String name, Figure termMembers, Figure termUnions, Figure admitted, Figure lost, List<Figure> allocated,
        Figure gap, Figure insured, Figure growth) {

    static Line of(Unit unit, List<Figure> allocated) {
        return new Line(unit.name(), unit.measure(Measure.TERM_QUOTA_MEMBERS), unit.measure(Measure.TERM_QUOTA_UNIONS),
                unit.measure(Measure.TERM_ADMITTED), unit.measure(Measure.TERM_LOST), allocated,
                unit.measure(Measure.WORKER_GAP), unit.measure(Measure.SOCIAL_INSURANCE_POOL),
                unit.measure(Measure.EXPECTED_WORKER_GROWTH));
    }

    /// The line below all others; a column in which nothing was entered stays blank.
    static Line sum(String name, List<Line> lines, int quotas) {
        Function<Function<Line, Figure>, Figure> column = of -> total(lines.stream().map(of));
        return new Line(name, column.apply(Line::termMembers), column.apply(Line::termUnions), column.apply(Line::admitted),
                column.apply(Line::lost), IntStream.range(0, quotas).mapToObj(i -> column.apply(line -> line.allocated().get(i))).toList(),
                column.apply(Line::gap), column.apply(Line::insured), column.apply(Line::growth));
    }

    /// Who has reported neither admissions nor losses has no net either.
    Figure net() {
        return admitted.known() || lost.known() ? Figure.of(admitted.amount() - lost.amount()) : Figure.BLANK;
    }

    String percent() {
        return net().known() ? AnGiang.PERCENT.format(net().amount(), termMembers) : "";
    }

    Figure pool() {
        return total(Stream.of(gap, insured));
    }

    private static Figure total(Stream<Figure> figures) {
        return figures.filter(Figure::known).reduce((a, b) -> Figure.of(a.amount() + b.amount())).orElse(Figure.BLANK);
    }
}
