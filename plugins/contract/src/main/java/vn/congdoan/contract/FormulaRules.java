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

    private FormulaRules() {
    }

    static void check(QuotaFormula formula, QuotaRequest request) {
        var proposal = formula.propose(request);
        assertThat(proposal.cells().size() + proposal.shares().size()).as("proposes something").isPositive();
        assertThat(formula.propose(request)).as("the same question gets the same answer").isEqualTo(proposal);
        assertThat(byCell(formula.propose(reversed(request)))).as("the order of the rows does not matter")
                .isEqualTo(byCell(proposal));
        knowsWhatItWasAsked(request, proposal);
        explainsEverything(proposal);
        isNowhereNegative(proposal);
        var empty = formula.propose(without(request));
        assertThat(empty.shares()).as("no unit, nothing to share").allSatisfy(s -> assertThat(s.weights()).isEmpty());
        assertThat(empty.cells()).isEmpty();
    }

    private static void knowsWhatItWasAsked(QuotaRequest request, Proposal proposal) {
        var units = request.units().stream().map(Unit::id).collect(Collectors.toSet());
        var indicators = request.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
        assertThat(proposal.cells()).allSatisfy(cell -> {
            assertThat(units).contains(cell.unitId());
            assertThat(indicators).contains(cell.indicator());
        });
        assertThat(proposal.cells()).extracting(cell -> cell.unitId() + cell.indicator()).doesNotHaveDuplicates();
        assertThat(proposal.shares()).allSatisfy(share -> {
            assertThat(indicators).contains(share.indicator());
            assertThat(request.target(share.indicator())).as("a share needs a target").isPresent();
            assertThat(share.weights()).extracting(Proposal.Weight::unitId).doesNotHaveDuplicates().isSubsetOf(units);
            assertThat(proposal.cells()).extracting(Proposal.Cell::indicator).doesNotContain(share.indicator());
        });
    }

    private static void explainsEverything(Proposal proposal) {
        proposal.cells().forEach(cell -> ProvinceContract.assertSaid(cell.explanation()));
        proposal.shares().forEach(share -> share.weights().forEach(w -> ProvinceContract.assertSaid(w.explanation())));
    }

    private static void isNowhereNegative(Proposal proposal) {
        assertThat(proposal.cells()).allMatch(cell -> cell.amount() >= 0);
        assertThat(proposal.shares()).allMatch(share -> share.step() > 0)
                .allSatisfy(share -> assertThat(share.weights()).allMatch(weight -> weight.weight() >= 0));
    }

    private static QuotaRequest reversed(QuotaRequest r) {
        return new QuotaRequest(r.campaign(), r.from(), r.to(), r.minimumWorkers(), r.indicators(), r.targets(),
                r.units().reversed(), r.enterprises().reversed());
    }

    private static QuotaRequest without(QuotaRequest r) {
        return new QuotaRequest(r.campaign(), r.from(), r.to(), r.minimumWorkers(), r.indicators(), r.targets(),
                List.of(), List.of());
    }

    private static Map<List<String>, Object> byCell(Proposal proposal) {
        var all = new HashMap<List<String>, Object>();
        proposal.cells().forEach(cell -> all.put(List.of(cell.unitId(), cell.indicator()),
                List.of(cell.amount(), cell.explanation(), Set.copyOf(cell.enterprises()))));
        proposal.shares().forEach(share -> share.weights()
                .forEach(weight -> all.put(List.of(weight.unitId(), share.indicator(), "" + share.step()), weight)));
        return all;
    }
}
