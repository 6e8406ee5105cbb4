package vn.congdoan.campaigns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congdoan.campaigns.apportionment.Apportionment;
import vn.congdoan.campaigns.apportionment.Claim;
import vn.congdoan.kernel.Message;
import vn.congdoan.provinces.Answer;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.spi.quota.Enterprise;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.QuotaRequest;
import vn.congdoan.spi.quota.Unit;

/// Asks the formula of a campaign, shares out by weight what it wants shared, and keeps the run for ever.
@Component
class Proposals {

    private final Provinces provinces;
    private final ForPlugins plugins;
    private final Runs runs;
    private final Cells cells;
    private final StoredNames names;

    Proposals(Provinces provinces, ForPlugins plugins, Runs runs, Cells cells, StoredNames names) {
        this.provinces = provinces;
        this.plugins = plugins;
        this.runs = runs;
        this.cells = cells;
        this.names = names;
    }

    /// What came of asking; nothing is stored yet.
    sealed interface Asked {

        record Answered(String reference, QuotaRequest request, Answer.Given<Proposal> given) implements Asked {
        }

        record NotAnswered(Message why) implements Asked {
        }
    }

    /// May take as long as the host's deadline, so no lock is held meanwhile.
    Asked ask(Outline outline) {
        var reference = outline.formula();
        if (reference == null) {
            return new Asked.NotAnswered(Message.of("campaigns.refused.no-formula"));
        }
        if (outline.participants().isEmpty() || outline.indicators().isEmpty()) {
            return new Asked.NotAnswered(Message.of("campaigns.refused.nothing-to-propose"));
        }
        var request = plugins.request(outline);
        return switch (provinces.propose(reference, request)) {
            case Answer.Failed<Proposal> failed -> new Asked.NotAnswered(failed.message());
            case Answer.Given<Proposal> given -> new Asked.Answered(reference, request, given);
        };
    }

    Proposing.Proposed keep(Outline outline, Asked.Answered answered) {
        var request = answered.request();
        var given = answered.given();
        var notes = new ArrayList<Message>();
        var results = Stream.concat(given(request, given.value()), given.value().shares().stream()
                .flatMap(share -> shared(outline, request, share, notes).stream())).toList();
        var leaves = outline.leaves().stream().map(i -> i.code()).collect(Collectors.toSet());
        var usable = results.stream().filter(r -> leaves.contains(r.place().indicator())).toList();
        totals(outline, results).forEach(name -> notes.add(Message.of("campaigns.proposed.total-not-taken", name)));
        if (usable.isEmpty()) {
            notes.add(Message.of("campaigns.proposed.nothing"));
        }
        var run = runs.keep(outline.id(), answered.reference(), given.plugin(), given.version(), request, usable);
        Map<Cell.Place, Long> amounts = new HashMap<>();
        usable.forEach(result -> amounts.put(result.place(), result.amount()));
        cells.propose(outline.id(), run, amounts);
        names.propose(outline, usable);
        return new Proposing.Proposed(run, usable.size(), notes);
    }

    /// Names of totals that the formula spoke about: they are added up from their parts instead.
    private static List<String> totals(Outline outline, List<Runs.Result> results) {
        var named = results.stream().map(r -> r.place().indicator()).collect(Collectors.toCollection(LinkedHashSet::new));
        return outline.indicators().stream().filter(i -> !outline.leaf(i) && named.contains(i.code()))
                .map(i -> i.name()).toList();
    }

    private static Stream<Runs.Result> given(QuotaRequest request, Proposal proposal) {
        Map<String, Enterprise> enterprises = request.enterprises().stream()
                .collect(Collectors.toMap(Enterprise::id, Function.identity()));
        return proposal.cells().stream().map(cell -> new Runs.Result(place(cell.unitId(), cell.indicator()), cell.amount(),
                cell.explanation(), cell.enterprises().stream().flatMap(id -> Stream.ofNullable(enterprises.get(id))).toList(), null));
    }

    private static List<Runs.Result> shared(Outline outline, QuotaRequest request, Proposal.Share share, List<Message> notes) {
        var name = outline.indicator(share.indicator()).map(i -> i.name()).orElse(share.indicator());
        var target = request.target(share.indicator());
        if (target.isEmpty()) {
            notes.add(Message.of("campaigns.proposed.no-target", name));
            return List.of();
        }
        var order = request.units().stream().map(Unit::id).toList();
        var claims = share.weights().stream().map(w -> Claim.of(w.unitId(), order.indexOf(w.unitId()), w.weight())).toList();
        return switch (new Apportionment(share.step()).share(target.get().amount(), claims)) {
            case Apportionment.Impossible impossible -> {
                notes.add(Message.of("campaigns.proposed.no-weight", name));
                yield List.of();
            }
            case Apportionment.Shared(var parts) -> results(share, target.get().amount(), parts);
        };
    }

    private static List<Runs.Result> results(Proposal.Share share, long target, List<Apportionment.Part> parts) {
        long whole = share.weights().stream().mapToLong(Proposal.Weight::weight).sum();
        Map<String, Proposal.Weight> weights = share.weights().stream()
                .collect(Collectors.toMap(Proposal.Weight::unitId, Function.identity()));
        return parts.stream().flatMap(part -> Stream.ofNullable(weights.get(part.claim().id())).map(weight ->
                new Runs.Result(place(weight.unitId(), share.indicator()), part.amount(), weight.explanation(), List.of(),
                        new Runs.Share(weight.weight(), Math.max(1, whole), target, share.step(), part.rounding())))).toList();
    }

    private static Cell.Place place(String unit, String indicator) {
        return new Cell.Place(UUID.fromString(unit), indicator);
    }
}
