package vn.congdoan.provinces.formulas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.congdoan.kernel.Message;
import vn.congdoan.provinces.formulas.Formula.Knob;
import vn.congdoan.provinces.formulas.Formula.Trial;
import vn.congdoan.spi.quota.Measure;

class FormulaRulesTest {

    private static List<Message> faults(Formula formula) {
        return new FormulaRules(formula, Measure.common()).faults();
    }

    private static List<FormulaBook.Trial> trials(Formula formula) {
        return new FormulaRules(formula, Measure.common()).trials();
    }

    @Test
    void aSoundFormulaHasNoFaults() {
        assertThat(faults(Written.pool("chenh_lech_cnld + nguon_bhxh"))).isEmpty();
        assertThat(faults(Written.enterprises())).isEmpty();
    }

    @Test
    void faultsNameTheirLine() {
        assertThat(faults(Written.pool("nguon"))).singleElement().satisfies(fault -> {
            assertThat(fault.key()).isEqualTo("provinces.formulas.fault.in-line");
            assertThat(fault.arguments().getFirst()).isEqualTo(1);
        });
    }

    @Test
    void aKnobHidesNoFigureAndKeepsItsBounds() {
        var pool = Written.pool("chenh_lech_cnld");
        assertThat(knobs(pool, new Knob("so_dn", "X", 1, 0, 2))).containsExactly("provinces.formulas.fault.knob");
        assertThat(knobs(pool, new Knob("chenh_lech_cnld", "X", 1, 0, 2))).containsExactly("provinces.formulas.fault.knob");
        assertThat(knobs(pool, new Knob("k", "X", 3, 0, 2))).containsExactly("provinces.formulas.fault.knob-bounds");
        assertThat(knobs(pool, new Knob("k", "X", 1, 0, 2), new Knob("k", "Y", 1, 0, 2))).containsExactly("provinces.formulas.fault.knob");
    }

    private static List<String> knobs(Formula formula, Knob... knobs) {
        return faults(new Formula(formula.code(), formula.name(), "", List.of(knobs), formula.lines(), List.of())).stream()
                .map(Message::key).toList();
    }

    @Test
    void trialsComeTrueOrSayWhatCame() {
        var figures = Map.of("chenh_lech_cnld", 1500L, "nguon_bhxh", 553L);
        assertThat(trials(Written.pool("chenh_lech_cnld + nguon_bhxh", new Trial("Long Xuyên", 1, figures, 2053),
                new Trial("sai", 1, figures, 2000)))).containsExactly(
                new FormulaBook.Trial(1, true, Message.of("provinces.formulas.trial.came", 2053L, 2053L)),
                new FormulaBook.Trial(2, false, Message.of("provinces.formulas.trial.differs", 2000L, 2053L)));
    }

    @Test
    void aTrialOfNothingFails() {
        assertThat(trials(Written.pool("100 / nguon_bhxh", new Trial("chia 0", 1, Map.of(), 0), new Trial("dòng 2", 2, Map.of(), 0),
                new Trial("từ lạ", 1, Map.of("x", 1L), 0)))).extracting(r -> r.said().key()).containsExactly(
                "provinces.formulas.trial.arithmetic", "provinces.formulas.trial.no-line", "provinces.formulas.trial.unknown");
    }

    @Test
    void knobsHaveTheirPresetsInTrials() {
        assertThat(trials(Written.enterprises())).allMatch(FormulaBook.Trial::came);
    }
}
