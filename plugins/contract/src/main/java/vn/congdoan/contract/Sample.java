package vn.congdoan.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.Composer;
import vn.congdoan.documents.Composition;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Marks;
import vn.congdoan.spi.layout.DecisionFacts;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.layout.Facts;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.layout.ProgressFacts;
import vn.congdoan.spi.layout.ReviewFacts;

/// A layout with facts to lay, as a document would begin.
///
/// @param name   of its golden text and its PDF
/// @param number of the document, or null for a draft
/// @param date   of issued plans and decisions
record Sample(String name, Facts facts, Function<Facts, Laid> layout, @Nullable String number, LocalDate date) {

    private static final Composer COMPOSER = new Composer();

    /// One for each of the facts that the layout takes; the first is issued, the others are drafts.
    static <F extends Facts> Stream<Sample> of(DocumentLayout<F> layout, List<Facts> all, String number, LocalDate date) {
        var facts = all.stream().filter(layout.facts()::isInstance).toList();
        return IntStream.range(0, facts.size()).mapToObj(i -> new Sample(layout.code() + (i == 0 ? "" : "-" + (i + 1)), facts.get(i),
                some -> layout.lay(layout.facts().cast(some)), i == 0 ? number : null, date));
    }

    Laid laid() {
        return layout.apply(facts);
    }

    Composition composition() {
        return composition(laid());
    }

    /// The words of one laying, the figures of another.
    Composition composition(Laid words) {
        var laid = laid();
        return COMPOSER.compose(heading(words), words.start(), laid.figuresOf(facts), laid, Marks.NONE);
    }

    Sample with(Facts others) {
        return new Sample(name, others, layout, number, date);
    }

    private Heading heading(Laid words) {
        var year = switch (facts) {
            case PlanFacts plan -> plan.campaign().from().getYear();
            case DecisionFacts decision -> decision.campaign().from().getYear();
            case ProgressFacts progress -> progress.until().getYear();
            case ReviewFacts review -> review.until().getYear();
        };
        var type = words.start().typeCode();
        return Heading.of(facts.issuer(), type, number, number == null ? null : day(type), year);
    }

    /// Who plans is ahead of the first day, who reports has waited for the last figure.
    private LocalDate day(String type) {
        return switch (facts) {
            case ProgressFacts progress -> progress.until().plusDays(5);
            case ReviewFacts review -> {
                var days = review.timetable();
                var first = days.inspectionFrom() == null ? days.unitsReport() : days.inspectionFrom();
                yield type.equals("KH") && first != null ? first.minusDays(30) : review.until().plusDays(20);
            }
            case PlanFacts plan -> date;
            case DecisionFacts decision -> date;
        };
    }
}
