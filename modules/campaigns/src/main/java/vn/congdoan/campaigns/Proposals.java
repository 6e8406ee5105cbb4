package vn.congdoan.campaigns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.Message;
import vn.congdoan.provinces.Answer;
import vn.congdoan.provinces.Provinces;
import vn.congdoan.spi.quota.Parameters;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.QuotaRequest;

/// Asks formulas, shares out by weight what they want shared, and keeps the run of a campaign for ever.
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

        /// @param parameters as they were in force: the federation's, and the campaign's over them
        record Answered(String reference, QuotaRequest request, Parameters parameters, Answer.Given<Proposal> given) implements Asked {
        }

        record NotAnswered(Message why) implements Asked {
        }
    }

    /// May take as long as the host's deadline, so no lock is held meanwhile.
    Asked ask(Outline outline) {
        return ask(outline, outline.formula(), outline.settings().pluginVersion(), outline.settings().parameters());
    }

    /// Any formula of any version with any parameters, about the campaign as it is.
    Asked ask(Outline outline, @Nullable String reference, @Nullable String version, Map<String, String> parameters) {
        if (reference == null) {
            return new Asked.NotAnswered(Message.of("campaigns.refused.no-formula"));
        }
        if (outline.participants().isEmpty() || outline.indicators().isEmpty()) {
            return new Asked.NotAnswered(Message.of("campaigns.refused.nothing-to-propose"));
        }
        return ask(reference, version, plugins.request(outline).with(new Parameters(parameters)));
    }

    Asked ask(String reference, @Nullable String version, QuotaRequest request) {
        var answer = version == null ? provinces.propose(reference, request) : provinces.propose(reference, version, request);
        return switch (answer) {
            case Answer.Failed<Proposal> failed -> new Asked.NotAnswered(failed.message());
            case Answer.Given<Proposal> given -> new Asked.Answered(reference, request, inForce(reference, version, request), given);
        };
    }

    private Parameters inForce(String reference, @Nullable String version, QuotaRequest request) {
        var values = new HashMap<>(provinces.configured(reference, version).values());
        values.putAll(request.parameters().values());
        return new Parameters(values);
    }

    /// The committee's numbers of a campaign, for sharing the rest out around them.
    Map<Cell.Place, Long> pins(Outline outline) {
        Map<Cell.Place, Long> pins = new HashMap<>();
        cells.of(outline.id()).forEach((place, cell) -> {
            if (cell.committee() != null) {
                pins.put(place, cell.committee());
            }
        });
        return pins;
    }

    /// @param pins numbers that stay as they are while the rest is shared; empty for none
    Proposing keep(Outline outline, Asked.Answered answered, Map<Cell.Place, Long> pins) {
        return switch (new Solving(answered.request(), answered.given().value(), pins).solve()) {
            case Solving.Solved.Unsolved(var reasons) -> new Proposing.Refused(reasons);
            case Solving.Solved.Numbered numbered -> keep(outline, answered, pins, numbered);
        };
    }

    private Proposing keep(Outline outline, Asked.Answered answered, Map<Cell.Place, Long> pins, Solving.Solved.Numbered numbered) {
        var notes = new ArrayList<>(numbered.notes());
        var results = numbered.results();
        if (results.isEmpty()) {
            notes.add(Message.of("campaigns.proposed.nothing"));
        }
        var run = runs.keep(outline.id(), answered, pins, Stream.concat(results.stream(), numbered.totals().stream()).toList());
        Map<Cell.Place, Long> amounts = new HashMap<>();
        results.forEach(result -> amounts.put(result.place(), result.amount()));
        cells.propose(outline.id(), run, amounts);
        names.propose(outline, results);
        return new Proposing.Proposed(run, results.size(), notes);
    }
}
