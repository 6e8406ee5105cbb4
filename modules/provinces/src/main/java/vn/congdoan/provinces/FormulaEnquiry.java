package vn.congdoan.provinces;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congdoan.kernel.Message;
import vn.congdoan.provinces.Enquiry.Reference;
import vn.congdoan.spi.quota.Parameter;
import vn.congdoan.spi.quota.Parameters;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.QuotaFormula;
import vn.congdoan.spi.quota.QuotaRequest;

/// Formulas of plugins and of the federation itself, their parameters, and what they propose.
@Component
class FormulaEnquiry {

    private final InUse inUse;
    private final Enquiry enquiry;
    private final Asking asking;
    private final Settings settings;
    private final ObjectProvider<OwnFormulas> own;

    FormulaEnquiry(InUse inUse, Enquiry enquiry, Asking asking, Settings settings, ObjectProvider<OwnFormulas> own) {
        this.inUse = inUse;
        this.enquiry = enquiry;
        this.asking = asking;
        this.settings = settings;
        this.own = own;
    }

    List<Offer> own() {
        return own.stream().flatMap(book -> book.offered().stream()).map(formula -> new Offer(OwnFormulas.PLUGIN,
                formula.formula().code(), formula.version(), formula.formula().name(), formula.formula().description())).toList();
    }

    /// Which version of the plugin, or of the federation's own formula, is asked when none is named.
    Optional<String> version(String text) {
        var reference = Reference.of(text);
        return own(reference) ? own(reference, null).map(OwnFormulas.Own::version)
                : inUse.find(reference.plugin(), null).map(Brought::version);
    }

    /// Empty when there is no such formula.
    List<Parameter> parameters(String text, @Nullable String version) {
        var reference = Reference.of(text);
        return own(reference) ? own(reference, version).map(formula -> formula.formula().parameters()).orElse(List.of())
                : inUse.find(reference.plugin(), version).flatMap(plugin -> plugin.formula(reference.code()))
                        .map(Brought.Formula::parameters).orElse(List.of());
    }

    /// What the federation entered, over the presets of that version.
    Parameters configured(String text, @Nullable String version) {
        return new ParameterRules(parameters(text, version)).over(entered(text));
    }

    Map<String, String> entered(String text) {
        var reference = Reference.of(text);
        return settings.of(reference.plugin(), reference.code());
    }

    Answer<Proposal> propose(String text, @Nullable String version, QuotaRequest request) {
        var reference = Reference.of(text);
        var given = request.parameters().values();
        var declared = parameters(text, version);
        var faults = new ParameterRules(declared).faults(given);
        if (!declared.isEmpty() && !faults.isEmpty()) {
            return Answer.Failed.because(reference.plugin(), Message.of("provinces.parameter.not-asked", reference.plugin(),
                    faults.values().iterator().next()));
        }
        Map<String, String> values = new HashMap<>(configured(text, version).values());
        values.putAll(given);
        var asked = request.with(new Parameters(values));
        return own(reference) ? proposeOwn(reference, version, asked)
                : enquiry.ask(text, version, false, Brought::formulas, formula -> propose(formula.formula(), asked));
    }

    private Answer<Proposal> proposeOwn(Reference reference, @Nullable String version, QuotaRequest request) {
        return own(reference, version).map(formula -> asking.ask(Party.own(formula), reference.text(),
                        () -> propose(formula.formula(), request)))
                .orElseGet(() -> Answer.Failed.because(OwnFormulas.PLUGIN, Message.of("provinces.own-not-found", reference.code())));
    }

    private static Proposal propose(QuotaFormula formula, QuotaRequest request) {
        return new ProposalRules(request).check(Wholeness.whole(formula.propose(request)));
    }

    private static boolean own(Reference reference) {
        return reference.plugin().equals(OwnFormulas.PLUGIN);
    }

    private Optional<OwnFormulas.Own> own(Reference reference, @Nullable String version) {
        return own.stream().flatMap(book -> book.find(reference.code(), version).stream()).findFirst();
    }
}
