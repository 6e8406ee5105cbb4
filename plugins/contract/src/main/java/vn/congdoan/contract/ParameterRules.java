package vn.congdoan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import vn.congdoan.spi.quota.Parameter;
import vn.congdoan.spi.quota.Parameters;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.QuotaFormula;
import vn.congdoan.spi.quota.QuotaRequest;

/// Every field of the admin's form holds what it promises and does something.
final class ParameterRules {

    private final QuotaFormula formula;
    private final QuotaRequest request;
    private final ProvinceContract contract;

    ParameterRules(QuotaFormula formula, QuotaRequest request, ProvinceContract contract) {
        this.formula = formula;
        this.request = request;
        this.contract = contract;
    }

    void check() {
        var declared = formula.parameters();
        assertThat(declared).as("parameters() always answers the same").isEqualTo(formula.parameters());
        assertThat(declared).extracting(Parameter::code).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        declared.forEach(this::check);
    }

    private void check(Parameter parameter) {
        ProvinceContract.assertSaid(parameter.name());
        ProvinceContract.assertSaid(parameter.help());
        fits(parameter);
        var preset = proposal(parameter, parameter.preset());
        var others = others(parameter).filter(value -> !value.equals(parameter.preset())).toList();
        var answers = others.stream().map(value -> proposal(parameter, value)).toList();
        var reason = contract.withoutEffect().get(formula.code() + "/" + parameter.code());
        assertThat(reason != null || answers.stream().anyMatch(answer -> !answer.equals(preset)))
                .as("%s of %s changes something: tried %s instead of %s. Give request() figures with which it does, or say in withoutEffect() why it does not",
                        parameter.code(), formula.code(), others, parameter.preset()).isTrue();
    }

    /// Each answer keeps the rules of all formulas.
    private Proposal proposal(Parameter changed, String value) {
        var values = new HashMap<>(Parameters.preset(formula.parameters()).values());
        values.put(changed.code(), value);
        var asked = request.with(new Parameters(values));
        var proposal = FormulaRules.ask(formula, asked);
        FormulaRules.holds(asked, proposal);
        new ExplanationRules(asked, contract).check(proposal);
        return proposal;
    }

    private static void fits(Parameter p) {
        switch (p.kind()) {
            case WHOLE, PERCENT -> assertThat(new BigDecimal(p.preset())).as("preset of %s", p.code())
                    .isBetween(BigDecimal.valueOf(p.least()), BigDecimal.valueOf(p.most()));
            case YES_NO -> assertThat(p.preset()).as("preset of %s", p.code()).isIn("true", "false");
            case CHOICE -> {
                assertThat(p.options()).as("options of %s", p.code()).extracting(Parameter.Option::code).doesNotHaveDuplicates()
                        .contains(p.preset()).hasSizeGreaterThan(1);
                p.options().forEach(option -> ProvinceContract.assertSaid(option.name()));
            }
            case DAY -> assertThat(LocalDate.parse(p.preset())).as("preset of %s", p.code()).isNotNull();
        }
    }

    private static Stream<String> others(Parameter p) {
        return switch (p.kind()) {
            case WHOLE, PERCENT -> Stream.of(p.least(), p.most(), (p.least() + p.most()) / 2).distinct().map(String::valueOf);
            case YES_NO -> Stream.of("true", "false");
            case CHOICE -> p.options().stream().map(Parameter.Option::code);
            case DAY -> List.of(-400, -30, 30, 400).stream().map(days -> LocalDate.parse(p.preset()).plusDays(days).toString());
        };
    }
}
