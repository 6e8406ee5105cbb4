package vn.congdoan.provinces;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.spi.DisplayPolicy;
import vn.congdoan.spi.PercentRule;
import vn.congdoan.spi.ReportCalendar;
import vn.congdoan.spi.layout.DecisionFacts;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.layout.Facts;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.layout.ProgressFacts;
import vn.congdoan.spi.layout.ReviewFacts;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Measure;
import vn.congdoan.spi.quota.Parameter;
import vn.congdoan.spi.quota.Parameters;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.QuotaRequest;

/// The door for whoever asks: what the plugins of the bound federation offer, declare and answer. Wherever a version may
/// be named, null stands for the one that the federation uses; whoever has to stay on one keeps the version that
/// [Answer.Given] names.
@Component
public class Provinces {

    private static final DisplayPolicy PLAIN = new DisplayPolicy(PercentRule.PLAIN);

    private final InUse inUse;
    private final FormulaEnquiry formulas;
    private final Enquiry enquiry;
    private final FederationPlugins choices;

    Provinces(InUse inUse, FormulaEnquiry formulas, Enquiry enquiry, FederationPlugins choices) {
        this.inUse = inUse;
        this.formulas = formulas;
        this.enquiry = enquiry;
        this.choices = choices;
    }

    /// Formulas that the bound federation may use, those of its chosen plugin first, the ones it wrote itself last.
    public List<Offer> formulas() {
        return Stream.concat(offers(Offers::formulas).stream(), formulas.own().stream()).toList();
    }

    public List<Offer> planLayouts() {
        return layouts(Offers::plans);
    }

    public List<Offer> progressLayouts() {
        return layouts(Offers::reports);
    }

    public List<Offer> decisionLayouts() {
        return layouts(Offers::decisions);
    }

    public List<Offer> reviewLayouts() {
        return layouts(Offers::reviews);
    }

    /// Report calendars of the federation's plugins; asked by [#due].
    public List<Offer> calendars() {
        return offers(Offers::calendars);
    }

    /// Source figures that the federation has: the common ones, then what its plugins declare, each code once.
    public List<Measure> measures() {
        return unique(Stream.concat(Measure.common().stream(), inUse.active().stream().flatMap(plugin -> plugin.measures().stream())),
                Measure::code);
    }

    /// Indicators that the federation's plugins declare, each code once.
    public List<Indicator> indicators() {
        return unique(inUse.active().stream().flatMap(plugin -> plugin.indicators().stream()), Indicator::code);
    }

    /// The version that is asked now: what a campaign keeps when it is to stay on it.
    ///
    /// @param reference of a formula or layout
    public Optional<String> version(String reference) {
        return formulas.version(reference);
    }

    /// What may be set of a formula; empty when there is nothing to set, or no such formula.
    public List<Parameter> parameters(String formulaReference) {
        return parameters(formulaReference, null);
    }

    public List<Parameter> parameters(String formulaReference, @Nullable String version) {
        return formulas.parameters(formulaReference, version);
    }

    /// The values that the federation set, over the presets.
    public Parameters configured(String formulaReference) {
        return configured(formulaReference, null);
    }

    public Parameters configured(String formulaReference, @Nullable String version) {
        return formulas.configured(formulaReference, version);
    }

    /// @param formulaReference see [Offer#reference()]
    public Answer<Proposal> propose(String formulaReference, QuotaRequest request) {
        return propose(formulaReference, null, request);
    }

    /// Parameters of the request stand over those that the federation configured. One that was not declared or is out of
    /// its bounds is refused before the formula is asked.
    public Answer<Proposal> propose(String formulaReference, @Nullable String version, QuotaRequest request) {
        return formulas.propose(formulaReference, version, request);
    }

    /// Every report of a campaign between two days, by a calendar of [#calendars()].
    public Answer<List<ReportCalendar.Due>> due(String calendarReference, LocalDate from, LocalDate to) {
        return enquiry.ask(calendarReference, null, false, Brought::calendars, calendar -> {
            var dues = List.copyOf(calendar.due(from, to));
            dues.forEach(Wholeness::whole);
            return dues;
        });
    }

    public Answer<Laid> plan(String layoutReference, PlanFacts facts) {
        return plan(layoutReference, null, facts);
    }

    public Answer<Laid> plan(String layoutReference, @Nullable String version, PlanFacts facts) {
        return lay(layoutReference, version, Brought::plans, facts);
    }

    public Answer<Laid> progress(String layoutReference, ProgressFacts facts) {
        return progress(layoutReference, null, facts);
    }

    public Answer<Laid> progress(String layoutReference, @Nullable String version, ProgressFacts facts) {
        return lay(layoutReference, version, Brought::reports, facts);
    }

    public Answer<Laid> decision(String layoutReference, DecisionFacts facts) {
        return decision(layoutReference, null, facts);
    }

    public Answer<Laid> decision(String layoutReference, @Nullable String version, DecisionFacts facts) {
        return lay(layoutReference, version, Brought::decisions, facts);
    }

    public Answer<Laid> review(String layoutReference, ReviewFacts facts) {
        return review(layoutReference, null, facts);
    }

    public Answer<Laid> review(String layoutReference, @Nullable String version, ReviewFacts facts) {
        return lay(layoutReference, version, Brought::reviews, facts);
    }

    /// How the bound federation's chosen plugin prints figures; plainly when there is none to ask.
    public DisplayPolicy display() {
        return inUse.chosen().map(Brought::display).orElse(PLAIN);
    }

    /// See [FederationPlugins#enable].
    public void enable(String plugin) {
        choices.enable(plugin);
    }

    /// See [FederationPlugins#choose].
    public void choose(String plugin) {
        choices.choose(plugin);
    }

    private <F extends Facts, L extends DocumentLayout<F>> Answer<Laid> lay(String reference, @Nullable String version,
            Function<Brought, Map<String, L>> kind, F facts) {
        return enquiry.ask(reference, version, true, kind, layout -> Wholeness.whole(layout.lay(facts)));
    }

    private List<Offer> offers(Function<Offers, List<Offer>> kind) {
        return inUse.active().stream().flatMap(plugin -> kind.apply(plugin.offers()).stream()).toList();
    }

    /// A kind of document that no plugin of the federation lays out is laid out by the national default.
    private List<Offer> layouts(Function<Offers, List<Offer>> kind) {
        var own = offers(kind);
        return own.isEmpty() ? inUse.national().map(plugin -> kind.apply(plugin.offers())).orElse(own) : own;
    }

    private static <T> List<T> unique(Stream<T> all, Function<T, String> code) {
        var byCode = new LinkedHashMap<String, T>();
        all.forEach(one -> byCode.putIfAbsent(code.apply(one), one));
        return List.copyOf(byCode.values());
    }
}
