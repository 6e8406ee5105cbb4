package vn.congdoan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.QuotaFormula;
import vn.congdoan.spi.quota.QuotaRequest;
import vn.congdoan.spi.quota.Unit;

/// What the host relies on when it asks a formula.
final class FormulaRules {

    private static final int COMMUNES = 3_321;

    private FormulaRules() {
    }

    static void check(QuotaFormula formula, QuotaRequest request) {
        var proposal = ask(formula, request);
        assertThat(proposal.cells().size() + proposal.shares().size())
                .as("%s proposes nothing for request(): give it figures that it can work with", formula.code()).isPositive();
        isAlwaysTheSame(formula, request, proposal);
        holds(request, proposal);
        var empty = ask(formula, Questions.empty(request));
        assertThat(empty.shares()).as("without units there is nothing to weigh").allSatisfy(s -> assertThat(s.weights()).isEmpty());
        assertThat(empty.cells()).as("without units there are no cells").isEmpty();
        ask(formula, Questions.crowded(request, COMMUNES));
    }

    /// What the host checks of every answer.
    static void holds(QuotaRequest request, Proposal proposal) {
        answersWhatItWasAsked(request, proposal);
        isWithinBounds(request, proposal);
    }

    static Proposal ask(QuotaFormula formula, QuotaRequest request) {
        return Deadline.within("formula " + formula.code() + " with " + request.units().size() + " units", () -> formula.propose(request));
    }

    private static void isAlwaysTheSame(QuotaFormula formula, QuotaRequest request, Proposal proposal) {
        assertThat(ask(formula, request)).as("the same question gets the same answer: keep no state, use no clock and no chance")
                .isEqualTo(proposal);
        assertThat(List.of(Questions.reversed(request), Questions.shuffled(request, 1), Questions.shuffled(request, 2)))
                .as("the order of the rows carries no meaning: sort by name and id before you list or pick")
                .allSatisfy(other -> assertThat(byCell(ask(formula, other))).isEqualTo(byCell(proposal)));
    }

    private static void answersWhatItWasAsked(QuotaRequest request, Proposal proposal) {
        var units = request.units().stream().map(Unit::id).collect(Collectors.toSet());
        var indicators = request.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
        assertThat(proposal.cells()).as("cells of units and indicators of the request").allSatisfy(cell -> {
            assertThat(units).contains(cell.unitId());
            assertThat(indicators).contains(cell.indicator());
        });
        assertThat(proposal.cells()).as("one cell for a unit and an indicator").extracting(cell -> cell.unitId() + " " + cell.indicator())
                .doesNotHaveDuplicates();
        assertThat(proposal.shares()).as("an indicator is shared out once").extracting(Proposal.Share::indicator).doesNotHaveDuplicates();
        assertThat(proposal.shares()).allSatisfy(share -> {
            assertThat(indicators).contains(share.indicator());
            assertThat(request.target(share.indicator())).as("only an indicator with a target can be shared out: %s", share.indicator())
                    .isPresent();
            assertThat(share.weights()).extracting(Proposal.Weight::unitId).doesNotHaveDuplicates().isSubsetOf(units);
            assertThat(proposal.cells()).as("an indicator is either given in cells or shared out").extracting(Proposal.Cell::indicator)
                    .doesNotContain(share.indicator());
        });
    }

    private static void isWithinBounds(QuotaRequest request, Proposal proposal) {
        assertThat(proposal.cells()).as("no amount is negative").allMatch(cell -> cell.amount() >= 0);
        assertThat(proposal.shares()).allSatisfy(share -> {
            assertThat(share.step()).as("the step of %s", share.indicator()).isPositive();
            assertThat(share.weights()).as("no weight is negative").allMatch(weight -> weight.weight() >= 0);
            BoundsRules.check(share, request.target(share.indicator()).orElseThrow().amount());
        });
    }

    private static Map<List<String>, Object> byCell(Proposal proposal) {
        var all = new HashMap<List<String>, Object>();
        proposal.cells().forEach(cell -> all.put(List.of(cell.unitId(), cell.indicator()),
                List.of(cell.amount(), cell.explanation(), Set.copyOf(cell.enterprises()))));
        proposal.shares().forEach(share -> share.weights()
                .forEach(weight -> all.put(List.of(weight.unitId(), share.indicator(), share.method() + " " + share.step()), weight)));
        return all;
    }
}
