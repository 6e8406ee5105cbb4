package vn.congdoan.provinces.formulas;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congdoan.access.AuditTrail;
import vn.congdoan.kernel.Message;
import vn.congdoan.platform.NotFound;
import vn.congdoan.platform.StaleVersion;
import vn.congdoan.platform.Transactions;
import vn.congdoan.provinces.OwnFormulas.Own;
import vn.congdoan.spi.quota.Measure;

/// The door to the formulas that the bound federation's admin writes. Every saving is a new version; a version is used
/// once all its trials come true.
@Component
public class FormulaBook {

    private final WrittenFormulas formulas;
    private final Transactions transactions;
    private final AuditTrail trail;

    FormulaBook(WrittenFormulas formulas, Transactions transactions, AuditTrail trail) {
        this.formulas = formulas;
        this.transactions = transactions;
        this.trail = trail;
    }

    /// What came of writing a formula down.
    public sealed interface Saving {

        record Saved(int version) implements Saving {
        }

        record Refused(List<Message> faults) implements Saving {
        }
    }

    /// How a formula does with the figures its author gave it.
    ///
    /// @param faults what keeps it from being read; empty when it can be tried
    /// @param trials one a trial, in order
    public record Check(List<Message> faults, List<Trial> trials) {

        public boolean passed() {
            return faults.isEmpty() && !trials.isEmpty() && trials.stream().allMatch(Trial::came);
        }
    }

    /// What came of a trial.
    ///
    /// @param number of it, from 1
    /// @param came   true when the expression gave what was expected
    public record Trial(int number, boolean came, Message said) {
    }

    /// The newest version of each, by code, and with it whether any version is used.
    public List<Kept> newest() {
        var all = new TreeMap<String, Kept>();
        formulas.all().forEach(kept -> all.merge(kept.formula().code(), kept, (newer, older) -> older.used()
                ? new Kept(newer.formula(), newer.version(), true, newer.by(), newer.at()) : newer));
        return List.copyOf(all.values());
    }

    /// All versions, the newest first.
    ///
    /// @throws NotFound when the federation has no such formula
    public List<Kept> versions(String code) {
        var versions = formulas.versions(code);
        if (versions.isEmpty()) {
            throw new NotFound("formula");
        }
        return versions;
    }

    /// Reads and tries a formula without keeping it.
    public Check check(Formula formula, List<Measure> measures) {
        var rules = new FormulaRules(formula, measures);
        var faults = rules.faults();
        return new Check(faults, faults.isEmpty() ? rules.trials() : List.of());
    }

    /// @param seen newest version that the writer saw; 0 for a new formula
    /// @throws StaleVersion when somebody else saved one since
    public Saving save(Formula formula, List<Measure> measures, int seen) {
        var faults = new FormulaRules(formula, measures).faults();
        if (!faults.isEmpty()) {
            return new Saving.Refused(faults);
        }
        return transactions.call(() -> {
            int newest = formulas.versions(formula.code()).stream().findFirst().map(Kept::version).orElse(0);
            if (seen == 0 && newest > 0) {
                return new Saving.Refused(List.of(Message.of("provinces.formulas.fault.code-taken", formula.code())));
            }
            if (newest != seen || !formulas.add(formula, newest + 1)) {
                throw new StaleVersion(formula.name());
            }
            trail.record("provinces.formula-written", formula.code(), String.valueOf(newest + 1));
            return new Saving.Saved(newest + 1);
        });
    }

    /// From now on campaigns are offered this version; those that are on another one stay there.
    ///
    /// @return what stands against it; empty when it is used now
    public List<Message> use(String code, int version, List<Measure> measures) {
        return transactions.call(() -> {
            var kept = formulas.version(code, version).orElseThrow(() -> new NotFound("version of a formula"));
            var check = check(kept.formula(), measures);
            if (!check.passed()) {
                return check.trials().isEmpty() && check.faults().isEmpty()
                        ? List.of(Message.of("provinces.formulas.use.no-trials")) : List.of(Message.of("provinces.formulas.use.failed"));
            }
            formulas.use(code, version);
            trail.record("provinces.formula-used", code, String.valueOf(version));
            return List.of();
        });
    }

    /// It is offered to nobody any more; campaigns that are on it stay on it.
    public void retire(String code) {
        transactions.run(() -> {
            formulas.use(code, 0);
            trail.record("provinces.formula-retired", code, "");
        });
    }

    /// Those that are used, ready to be asked.
    public List<Own> ready(List<Measure> measures) {
        return formulas.all().stream().filter(Kept::used).map(kept -> ready(kept, measures)).toList();
    }

    /// @param version null for the one that is used; any that ever was otherwise
    public Optional<Own> find(String code, @Nullable String version, List<Measure> measures) {
        var kept = version == null ? formulas.used(code)
                : version.matches("[0-9]{1,9}") ? formulas.version(code, Integer.parseInt(version)) : Optional.<Kept>empty();
        return kept.map(found -> ready(found, measures));
    }

    private static Own ready(Kept kept, List<Measure> measures) {
        return new Own(new CelFormula(kept.formula(), new Vocabulary(measures, kept.formula().knobs())), String.valueOf(kept.version()));
    }
}
