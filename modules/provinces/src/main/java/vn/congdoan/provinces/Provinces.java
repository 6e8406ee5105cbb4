package vn.congdoan.provinces;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.Transactions;
import vn.congdoan.spi.DisplayPolicy;
import vn.congdoan.spi.PercentRule;
import vn.congdoan.spi.layout.DecisionFacts;
import vn.congdoan.spi.layout.DocumentLayout;
import vn.congdoan.spi.layout.Facts;
import vn.congdoan.spi.layout.Laid;
import vn.congdoan.spi.layout.PlanFacts;
import vn.congdoan.spi.layout.ProgressFacts;
import vn.congdoan.spi.layout.ReviewFacts;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.QuotaRequest;

/// The door: which plugins there are, which of them the bound federation uses, and what they answer.
@Component
public class Provinces {

    private static final DisplayPolicy PLAIN = new DisplayPolicy(PercentRule.PLAIN);

    private final Shelf shelf;
    private final Asking asking;
    private final Selections selections;
    private final SwitchedOff switchedOff;
    private final Transactions transactions;
    private final AuditTrail trail;

    Provinces(Shelf shelf, Asking asking, Selections selections, SwitchedOff switchedOff, Transactions transactions,
            AuditTrail trail) {
        this.shelf = shelf;
        this.asking = asking;
        this.selections = selections;
        this.switchedOff = switchedOff;
        this.transactions = transactions;
        this.trail = trail;
    }

    /// Everything found, the refused ones last. For the platform operator and for choosing.
    public List<InstalledPlugin> installed() {
        var off = switchedOff.all();
        return Stream.concat(shelf.now().taken().stream().map(plugin -> describe(plugin, off)),
                shelf.now().refused().stream().map(InstalledPlugin::of)).toList();
    }

    /// What the bound federation uses, the chosen one first; those that are gone from the deployment are left out.
    public List<InstalledPlugin> enabled() {
        var off = switchedOff.all();
        return selections.current().enabled().stream().flatMap(id -> shelf.now().find(id).stream())
                .map(plugin -> describe(plugin, off)).toList();
    }

    /// Whether the bound federation has enabled nothing itself.
    public boolean usesDefault() {
        return selections.current() == Selection.DEFAULT;
    }

    /// Formulas that the bound federation may use, those of its chosen plugin first.
    public List<Offer> formulas() {
        return offers(Offers::formulas);
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

    /// @param formulaReference see [Offer#reference()]
    public Answer<Proposal> propose(String formulaReference, QuotaRequest request) {
        return ask(formulaReference, selections.current()::has, Brought::formulas,
                formula -> new ProposalRules(request).check(Wholeness.whole(formula.propose(request))));
    }

    public Answer<Laid> plan(String layoutReference, PlanFacts facts) {
        return lay(layoutReference, Brought::plans, facts);
    }

    public Answer<Laid> progress(String layoutReference, ProgressFacts facts) {
        return lay(layoutReference, Brought::reports, facts);
    }

    public Answer<Laid> decision(String layoutReference, DecisionFacts facts) {
        return lay(layoutReference, Brought::decisions, facts);
    }

    public Answer<Laid> review(String layoutReference, ReviewFacts facts) {
        return lay(layoutReference, Brought::reviews, facts);
    }

    private <F extends Facts, L extends DocumentLayout<F>> Answer<Laid> lay(String reference, Function<Brought, Map<String, L>> kind,
            F facts) {
        return ask(reference, selections.current()::hasLayouts, kind, layout -> Wholeness.whole(layout.lay(facts)));
    }

    /// How the bound federation's chosen plugin prints figures; plainly when there is none to ask.
    public DisplayPolicy display() {
        return shelf.now().find(selections.current().chosen())
                .filter(plugin -> switchedOff.find(plugin.id()).isEmpty()).map(Brought::display).orElse(PLAIN);
    }

    /// Lets the bound federation use a plugin. The first one is chosen as well.
    ///
    /// @throws NotFound when no such plugin was taken
    public void enable(String plugin) {
        var known = known(plugin);
        transactions.run(() -> {
            selections.enable(known.id());
            trail.record("provinces.enabled", known.id(), known.version());
        });
    }

    /// The bound federation no longer uses the plugin; without any it falls back on the national default.
    public void disable(String plugin) {
        transactions.run(() -> {
            if (selections.disable(plugin)) {
                trail.record("provinces.disabled", plugin, "");
            }
        });
    }

    /// Its display policy and, first of all offers, its formulas and layouts are used; enables it where needed.
    ///
    /// @throws NotFound when no such plugin was taken
    public void choose(String plugin) {
        var known = known(plugin);
        transactions.run(() -> {
            selections.enable(known.id());
            selections.choose(known.id());
            trail.record("provinces.chosen", known.id(), known.version());
        });
    }

    /// Nobody may ask the plugin until it is switched on. For the platform operator.
    public void switchOff(String plugin) {
        switchedOff.add(known(plugin).id(), false, Message.of("provinces.off", plugin));
        trail.record("provinces.switched-off", plugin, "");
    }

    /// Also ends a quarantine.
    public void switchOn(String plugin) {
        switchedOff.remove(known(plugin).id());
        asking.forgive(plugin);
        trail.record("provinces.switched-on", plugin, "");
    }

    /// Looks into the folders again: takes what is new or changed, lets go what is gone.
    public void rescan() {
        shelf.look();
        trail.record("provinces.rescanned", "", String.join(", ", shelf.now().taken().stream().map(Brought::id).toList()));
    }

    private Brought known(String plugin) {
        return shelf.now().find(plugin).orElseThrow(() -> new NotFound("plugin " + plugin));
    }

    private List<Offer> offers(Function<Offers, List<Offer>> kind) {
        return enabled().stream().filter(InstalledPlugin::active).flatMap(plugin -> kind.apply(plugin.offers()).stream()).toList();
    }

    /// A kind of document that no plugin of the federation lays out is laid out by the national default.
    private List<Offer> layouts(Function<Offers, List<Offer>> kind) {
        var own = offers(kind);
        return own.isEmpty() ? shelf.now().find(Selection.NATIONAL).filter(plugin -> switchedOff.find(plugin.id()).isEmpty())
                .map(plugin -> kind.apply(plugin.offers())).orElse(own) : own;
    }

    private <K, T> Answer<T> ask(String reference, Predicate<String> allowed, Function<Brought, Map<String, K>> kind,
            Function<K, T> question) {
        var parts = reference.split("/", 2);
        var id = parts[0];
        if (!allowed.test(id)) {
            return Answer.Failed.because(id, Message.of("provinces.not-enabled", id));
        }
        var off = switchedOff.find(id);
        if (off.isPresent()) {
            return Answer.Failed.because(id, Message.of(off.get().byHost() ? "provinces.quarantined" : "provinces.off", id));
        }
        var asked = shelf.now().find(id).flatMap(plugin -> Optional.ofNullable(kind.apply(plugin).get(parts.length > 1 ? parts[1] : ""))
                .map(thing -> asking.ask(plugin, () -> question.apply(thing))));
        return asked.orElseGet(() -> Answer.Failed.because(id, Message.of("provinces.not-found", id, reference)));
    }

    private InstalledPlugin describe(Brought plugin, Map<String, SwitchedOff.Reason> off) {
        return InstalledPlugin.of(plugin, off.get(plugin.id()), asking.failures(plugin.id()));
    }
}
