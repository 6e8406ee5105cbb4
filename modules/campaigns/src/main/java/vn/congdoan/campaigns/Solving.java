package vn.congdoan.campaigns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congdoan.campaigns.apportionment.Numbers;
import vn.congdoan.campaigns.apportionment.Outcome;
import vn.congdoan.campaigns.apportionment.Sharing;
import vn.congdoan.campaigns.apportionment.Sheet;
import vn.congdoan.kernel.Message;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.quota.Enterprise;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.Proposal.Weight;
import vn.congdoan.spi.quota.QuotaRequest;
import vn.congdoan.spi.quota.Unit;

/// Makes numbers of what a formula answered: those it said itself, and those shared out by its weights. Needs nothing but
/// what the formula was given, so that old runs can be worked out anew.
final class Solving {

    private static final Text PINNED = new Text("Giữ số Ban Thường vụ đã quyết định", "Kept as the standing committee decided");

    private final QuotaRequest request;
    private final Proposal proposal;
    private final Map<Cell.Place, Long> pins;
    private final Set<String> totals;

    Solving(QuotaRequest request, Proposal proposal, Map<Cell.Place, Long> pins) {
        this.request = request;
        this.proposal = proposal;
        this.pins = pins;
        this.totals = request.indicators().stream().flatMap(i -> Stream.ofNullable(i.parent())).collect(Collectors.toSet());
    }

    sealed interface Solved {

        /// @param results of indicators without parts
        /// @param totals  that were shared first and then divided into those
        /// @param notes   what the reader should know
        record Numbered(List<Runs.Result> results, List<Runs.Result> totals, List<Message> notes) implements Solved {
        }

        record Unsolved(List<Message> reasons) implements Solved {
        }
    }

    Solved solve() {
        var notes = new ArrayList<Message>();
        Map<Cell.Place, Runs.Result> results = new HashMap<>();
        given().forEach(result -> results.put(result.place(), result));
        var named = results.keySet().stream().map(Cell.Place::indicator).collect(Collectors.toSet());
        for (var sheet : new Schedules(request, proposal, pins).sheets(notes)) {
            switch (Sharing.share(sheet)) {
                case Outcome.Settled(var numbers) -> shared(sheet, numbers).forEach(result -> results.putIfAbsent(result.place(), result));
                case Outcome.Contradicted contradicted -> {
                    return new Solved.Unsolved(new Contradictions(request).say(contradicted));
                }
                case Outcome.Entangled(var column) -> {
                    return new Solved.Unsolved(List.of(Message.of("campaigns.runs.entangled", name(column))));
                }
            }
        }
        proposal.shares().stream().map(Proposal.Share::indicator).filter(code -> results.keySet().stream()
                .noneMatch(place -> below(place.indicator(), code))).forEach(named::add);
        named.stream().filter(totals::contains).sorted()
                .forEach(code -> notes.add(Message.of("campaigns.proposed.total-not-taken", name(code))));
        pins.forEach((place, amount) -> results.computeIfPresent(place, (at, result) ->
                new Runs.Result(at, amount, PINNED, List.of(), null)));
        var cells = results.values().stream().filter(r -> !totals.contains(r.place().indicator())).toList();
        var shared = results.values().stream().filter(r -> totals.contains(r.place().indicator()) && r.share() != null).toList();
        return new Solved.Numbered(cells, shared, notes);
    }

    private Stream<Runs.Result> given() {
        Map<String, Enterprise> enterprises = request.enterprises().stream()
                .collect(Collectors.toMap(Enterprise::id, Function.identity()));
        return proposal.cells().stream().map(cell -> new Runs.Result(Schedules.place(cell.unitId(), cell.indicator()), cell.amount(),
                cell.explanation(), cell.enterprises().stream().flatMap(id -> Stream.ofNullable(enterprises.get(id))).toList(), null));
    }

    /// Of the units that the formula weighed, and of those that have a pin.
    private Stream<Runs.Result> shared(Sheet sheet, Numbers numbers) {
        var root = share(sheet.columns().getFirst().code());
        Map<String, Weight> weighed = byUnit(root);
        return sheet.columns().stream().filter(column -> !column.code().endsWith(Schedules.REST))
                .flatMap(column -> {
                    Map<String, Weight> own = share(column.code()).equals(root) ? weighed : byUnit(share(column.code()));
                    return request.units().stream().map(Unit::id)
                            .filter(unit -> weighed.containsKey(unit) || pins.containsKey(Schedules.place(unit, column.code())))
                            .map(unit -> result(unit, column, numbers.part(unit, column.code()), root,
                                    Optional.ofNullable(own.getOrDefault(unit, weighed.get(unit)))));
                });
    }

    private static Map<String, Weight> byUnit(Proposal.Share share) {
        return share.weights().stream().collect(Collectors.toMap(Weight::unitId, Function.identity(), (a, b) -> a));
    }

    private Proposal.Share share(String code) {
        return proposal.shares().stream().filter(s -> s.indicator().equals(code)).findFirst()
                .orElseGet(() -> proposal.shares().stream().filter(s -> below(code, s.indicator())).findFirst().orElseThrow());
    }

    private static Runs.Result result(String unit, Sheet.Column column, Numbers.Part part, Proposal.Share root, Optional<Weight> weight) {
        boolean own = column.parent() == null || !column.weights().isEmpty();
        var share = new Runs.Share(part.weight(), part.whole(), part.shared(), part.step(), part.rounding(), Schedules.method(root),
                column.parent(), weight.map(w -> own ? Schedules.known(w.floor()) : null).orElse(null),
                weight.map(w -> own ? Schedules.known(w.cap()) : null).orElse(null));
        return new Runs.Result(Schedules.place(unit, column.code()), part.amount(), weight.map(Weight::explanation).orElse(PINNED), List.of(), share);
    }

    private boolean below(String code, String total) {
        return code.equals(total) || request.indicators().stream().filter(i -> i.code().equals(code)).map(Indicator::parent)
                .anyMatch(parent -> parent != null && below(parent, total));
    }

    private String name(String code) {
        return request.indicators().stream().filter(i -> i.code().equals(code)).map(Indicator::name).findFirst().orElse(code);
    }
}
