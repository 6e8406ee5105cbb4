package vn.congdoan.spi.layout;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import vn.congdoan.spi.Figure;

/// What came of an indicator in the period of a review.
///
/// @param before     how many there were when the period began: members, unions; blank when nobody counted
/// @param after      how many there were when it ended
/// @param target     for the whole period, or blank
/// @param byYear     what was won in each year
/// @param lastPeriod what was won in the period before, or blank
public record Outcome(Figure before, Figure after, Figure target, Map<Integer, Figure> byYear, Figure lastPeriod) {

    public static final Outcome NONE = new Outcome(Figure.BLANK, Figure.BLANK, Figure.BLANK, Map.of(), Figure.BLANK);

    public Outcome {
        byYear = Map.copyOf(byYear);
    }

    /// Won in the whole period; blank when no year is known.
    public Figure done() {
        return sum(byYear.values().stream());
    }

    public Figure inYear(int year) {
        return byYear.getOrDefault(year, Figure.BLANK);
    }

    /// How much more was won than in the period before, less when negative; blank unless both are known.
    public Figure change() {
        return done().known() && lastPeriod.known() ? Figure.of(done().amount() - lastPeriod.amount()) : Figure.BLANK;
    }

    /// Of several units together.
    Outcome plus(Outcome other) {
        var years = new HashMap<>(byYear);
        other.byYear.forEach((year, amount) -> years.merge(year, amount, (a, b) -> sum(Stream.of(a, b))));
        return new Outcome(sum(Stream.of(before, other.before)), sum(Stream.of(after, other.after)),
                sum(Stream.of(target, other.target)), years, sum(Stream.of(lastPeriod, other.lastPeriod)));
    }

    /// Blank when none of them is known.
    private static Figure sum(Stream<Figure> figures) {
        return figures.filter(Figure::known).reduce((a, b) -> Figure.of(a.amount() + b.amount())).orElse(Figure.BLANK);
    }
}
