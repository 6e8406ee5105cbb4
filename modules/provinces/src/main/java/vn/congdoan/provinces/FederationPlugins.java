package vn.congdoan.provinces;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Transactions;

/// The door for a federation's admin: which plugins the bound federation uses, in which version, set how.
@Component
public class FederationPlugins {

    private final Shelf shelf;
    private final InUse inUse;
    private final Described described;
    private final Selections selections;
    private final FormulaEnquiry formulas;
    private final Settings settings;
    private final CallRecords records;
    private final Transactions transactions;
    private final AuditTrail trail;

    FederationPlugins(Shelf shelf, InUse inUse, Described described, Selections selections, FormulaEnquiry formulas, Settings settings,
            CallRecords records, Transactions transactions, AuditTrail trail) {
        this.shelf = shelf;
        this.inUse = inUse;
        this.described = described;
        this.selections = selections;
        this.formulas = formulas;
        this.settings = settings;
        this.records = records;
        this.transactions = transactions;
        this.trail = trail;
    }

    /// What the bound federation uses, the chosen one first; those that are gone from the deployment are left out.
    public List<InstalledPlugin> enabled() {
        return described.all(inUse.plugins());
    }

    /// Whether the bound federation has enabled nothing itself.
    public boolean usesDefault() {
        return selections.current() == Selection.DEFAULT;
    }

    /// Every version that is there, the newest first.
    public List<InstalledPlugin> versions(String plugin) {
        return described.all(shelf.now().versions(plugin));
    }

    /// The newest version of every plugin that it does not use and that may be asked.
    public List<InstalledPlugin> others() {
        var selection = selections.current();
        return described.all(shelf.now().newest()).stream()
                .filter(plugin -> plugin.active() && !selection.has(plugin.id())).toList();
    }

    /// Used, but nowhere on the deployment: plugin and version.
    public Map<String, String> gone() {
        return selections.gone(shelf.now());
    }

    /// Lets the bound federation use the newest version of a plugin. The first one is chosen as well.
    ///
    /// @throws NotFound when no such plugin was taken
    public void enable(String plugin) {
        var known = known(plugin, null);
        transactions.run(() -> {
            selections.enable(known.id(), known.version());
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
        var known = known(plugin, null);
        transactions.run(() -> {
            selections.enable(known.id(), known.version());
            selections.choose(known.id());
            trail.record("provinces.chosen", known.id(), known.version());
        });
    }

    /// Upgrades or rolls back. Campaigns that keep to a version stay on it.
    ///
    /// @param seen the version that whoever asks believes is used
    /// @throws NotFound     when there is no such version
    /// @throws StaleVersion when somebody else moved it meanwhile
    public void move(String plugin, String seen, String version) {
        var target = known(plugin, version);
        transactions.run(() -> {
            var stored = selections.current().version(plugin);
            var now = stored == null ? shelf.now().find(plugin, null).map(Brought::version).orElse("") : stored;
            if (!now.equals(seen) || !selections.move(plugin, stored, target.version())) {
                throw new StaleVersion(plugin);
            }
            trail.record(Generation.BY_VERSION.compare(version, seen) < 0 ? "provinces.rolled-back" : "provinces.upgraded", plugin,
                    seen + " → " + version);
        });
    }

    /// What the federation entered of a formula's parameters, without the presets.
    public Map<String, String> entered(String formulaReference) {
        return formulas.entered(formulaReference);
    }

    /// Sets a formula's parameters; what is missing or blank is preset again.
    ///
    /// @throws NotFound when the federation's version has no such formula, or nothing may be set of it
    public Configured configure(String formulaReference, Map<String, String> values) {
        var declared = formulas.parameters(formulaReference, null);
        if (declared.isEmpty()) {
            throw new NotFound("parameters of " + formulaReference);
        }
        var entered = Settings.entered(values);
        var faults = new ParameterRules(declared).faults(entered);
        if (!faults.isEmpty()) {
            return new Configured.Refused(faults);
        }
        var reference = Enquiry.Reference.of(formulaReference);
        transactions.run(() -> {
            settings.replace(reference.plugin(), reference.code(), entered);
            trail.record("provinces.configured", formulaReference, entered.toString());
        });
        return new Configured.Done();
    }

    /// Calls that the bound federation made, the youngest first.
    public List<CallRecord> calls(boolean failuresOnly, int most) {
        return records.own(failuresOnly, most);
    }

    private Brought known(String plugin, @Nullable String version) {
        return shelf.now().find(plugin, version).orElseThrow(() -> new NotFound("plugin " + plugin));
    }
}
