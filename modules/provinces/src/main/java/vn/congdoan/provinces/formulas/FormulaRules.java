package vn.congdoan.provinces.formulas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.congdoan.kernel.Message;
import vn.congdoan.spi.quota.Measure;

/// What a written formula must be like, and whether its trials come true.
final class FormulaRules {

    private static final String CODE = "[a-z0-9]+(-[a-z0-9]+)*";
    private static final String WORD = "[a-z][a-z0-9_]{0,39}";
    private static final int MOST = 30;

    private final Formula formula;
    private final Vocabulary vocabulary;

    FormulaRules(Formula formula, List<Measure> measures) {
        this.formula = formula;
        this.vocabulary = new Vocabulary(measures, formula.knobs());
    }

    /// Everything that keeps the formula from being read; empty when it can be tried.
    List<Message> faults() {
        var faults = new ArrayList<Message>();
        if (!formula.code().matches(CODE) || formula.code().length() > 60 || formula.code().equals("new")) {
            faults.add(Message.of("provinces.formulas.fault.code", formula.code()));
        }
        if (formula.name().isBlank() || formula.name().length() > 200 || formula.description().length() > 1000) {
            faults.add(Message.of("provinces.formulas.fault.name"));
        }
        if (formula.lines().isEmpty() || formula.lines().size() > MOST || formula.knobs().size() > MOST || formula.trials().size() > 200) {
            faults.add(Message.of("provinces.formulas.fault.lines", MOST));
        }
        knobs(faults);
        if (faults.isEmpty()) {
            lines(faults);
        }
        return faults;
    }

    private void knobs(List<Message> faults) {
        Set<String> taken = new HashSet<>();
        new Vocabulary(List.of(), List.of()).words().forEach(word -> taken.add(word.name()));
        vocabulary.words().stream().limit(vocabulary.words().size() - formula.knobs().size()).forEach(word -> taken.add(word.name()));
        for (var knob : formula.knobs()) {
            if (!knob.code().matches(WORD) || !taken.add(knob.code())) {
                faults.add(Message.of("provinces.formulas.fault.knob", knob.code()));
            }
            if (knob.name().isBlank() || knob.least() > knob.preset() || knob.preset() > knob.most()) {
                faults.add(Message.of("provinces.formulas.fault.knob-bounds", knob.code()));
            }
        }
    }

    private void lines(List<Message> faults) {
        var grammar = new Expression.Grammar(vocabulary.words());
        for (int i = 0; i < formula.lines().size(); i++) {
            var line = formula.lines().get(i);
            if (line.step() < 1 || line.step() > 1_000_000) {
                faults.add(Message.of("provinces.formulas.fault.step", i + 1));
            }
            try {
                grammar.read(line.expression());
            } catch (Expression.Faulty e) {
                int number = i + 1;
                e.faults().forEach(fault -> faults.add(Message.of("provinces.formulas.fault.in-line", number, fault)));
            }
        }
    }

    /// @return one a trial, in order; only for a formula without faults
    List<FormulaBook.Trial> trials() {
        var grammar = new Expression.Grammar(vocabulary.words());
        var results = new ArrayList<FormulaBook.Trial>();
        for (int i = 0; i < formula.trials().size(); i++) {
            results.add(result(i + 1, formula.trials().get(i), grammar));
        }
        return results;
    }

    private FormulaBook.Trial result(int number, Formula.Trial trial, Expression.Grammar grammar) {
        if (trial.line() < 1 || trial.line() > formula.lines().size()) {
            return new FormulaBook.Trial(number, false, Message.of("provinces.formulas.trial.no-line", trial.line()));
        }
        var known = vocabulary.words().stream().map(Vocabulary.Word::name).toList();
        var unknown = trial.figures().keySet().stream().filter(word -> !known.contains(word)).sorted().toList();
        if (!unknown.isEmpty()) {
            return new FormulaBook.Trial(number, false, Message.of("provinces.formulas.trial.unknown", String.join(", ", unknown)));
        }
        try {
            long value = grammar.read(formula.lines().get(trial.line() - 1).expression()).value(figures(trial, known));
            return new FormulaBook.Trial(number, value == trial.expected(), Message.of(value == trial.expected()
                    ? "provinces.formulas.trial.came" : "provinces.formulas.trial.differs", trial.expected(), value));
        } catch (ArithmeticException e) {
            return new FormulaBook.Trial(number, false, Message.of("provinces.formulas.trial.arithmetic"));
        }
    }

    private Map<String, Long> figures(Formula.Trial trial, List<String> known) {
        Map<String, Long> figures = new HashMap<>();
        known.forEach(word -> figures.put(word, 0L));
        formula.knobs().forEach(knob -> figures.put(knob.code(), knob.preset()));
        figures.putAll(trial.figures());
        return figures;
    }
}
