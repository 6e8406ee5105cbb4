package vn.congdoan.provinces;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.quota.Enterprise;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.QuotaRequest;
import vn.congdoan.spi.quota.Unit;

/// Whether a proposal answers the question that was asked.
final class ProposalRules {

    /// Persons or unions; more than anybody can mean.
    private static final long MOST = 1_000_000_000;

    private final Set<String> units;
    private final Set<String> indicators;
    private final Set<String> enterprises;
    private final StatedSums sums;
    private final Set<List<String>> cells = new HashSet<>();
    private final Set<String> given = new HashSet<>();

    ProposalRules(QuotaRequest request) {
        units = request.units().stream().map(Unit::id).collect(Collectors.toSet());
        indicators = request.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
        sums = new StatedSums(request.indicators());
        enterprises = request.enterprises().stream().map(Enterprise::id).collect(Collectors.toSet());
    }

    /// @throws Nonsense when it does not
    Proposal check(Proposal proposal) {
        proposal.cells().forEach(this::check);
        var shared = new HashSet<String>();
        proposal.shares().forEach(share -> check(share, shared));
        sums.check(proposal.cells());
        return proposal;
    }

    private void check(Proposal.Cell cell) {
        place(cell.unitId(), cell.indicator(), cell.explanation());
        given.add(cell.indicator());
        amount(cell.unitId(), cell.indicator(), cell.amount());
        cell.enterprises().stream().filter(e -> !enterprises.contains(e)).findFirst().ifPresent(e -> {
            throw new Nonsense("provinces.nonsense.enterprise", e);
        });
    }

    private void check(Proposal.Share share, Set<String> shared) {
        if (given.contains(share.indicator()) || !shared.add(share.indicator())) {
            throw new Nonsense("provinces.nonsense.given-and-shared", share.indicator());
        }
        if (!indicators.contains(share.indicator())) {
            throw new Nonsense("provinces.nonsense.indicator", share.indicator());
        }
        if (share.step() <= 0) {
            throw new Nonsense("provinces.nonsense.step", share.indicator(), share.step());
        }
        for (var weight : share.weights()) {
            place(weight.unitId(), share.indicator(), weight.explanation());
            if (weight.weight() < 0) {
                throw new Nonsense("provinces.nonsense.negative", weight.unitId(), share.indicator(), weight.weight());
            }
            bounds(share.indicator(), weight);
        }
    }

    private static void amount(String unit, String indicator, long amount) {
        if (amount < 0) {
            throw new Nonsense("provinces.nonsense.negative", unit, indicator, amount);
        }
        if (amount > MOST) {
            throw new Nonsense("provinces.nonsense.huge", unit, indicator, amount);
        }
    }

    private static void bounds(String indicator, Proposal.Weight weight) {
        boolean floor = weight.floor().known();
        boolean cap = weight.cap().known();
        if (floor && weight.floor().amount() < 0 || cap && weight.cap().amount() < (floor ? weight.floor().amount() : 0)) {
            throw new Nonsense("provinces.nonsense.bounds", weight.unitId(), indicator);
        }
    }

    private void place(String unit, String indicator, Text explanation) {
        if (!units.contains(unit)) {
            throw new Nonsense("provinces.nonsense.unit", unit);
        }
        if (!indicators.contains(indicator)) {
            throw new Nonsense("provinces.nonsense.indicator", indicator);
        }
        if (!cells.add(List.of(unit, indicator))) {
            throw new Nonsense("provinces.nonsense.twice", unit, indicator);
        }
        if (explanation.vi().isBlank() || explanation.en().isBlank()) {
            throw new Nonsense("provinces.nonsense.unexplained", unit, indicator);
        }
    }
}
