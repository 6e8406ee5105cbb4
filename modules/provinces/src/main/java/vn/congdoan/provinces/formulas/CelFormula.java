package vn.congdoan.provinces.formulas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.congdoan.provinces.Nonsense;
import vn.congdoan.spi.Figure;
import vn.congdoan.spi.Text;
import vn.congdoan.spi.quota.Enterprise;
import vn.congdoan.spi.quota.Indicator;
import vn.congdoan.spi.quota.Parameter;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.QuotaFormula;
import vn.congdoan.spi.quota.QuotaRequest;
import vn.congdoan.spi.quota.Unit;

/// A written formula at work. The first line that fits a column speaks for it.
final class CelFormula implements QuotaFormula {

    private final Formula formula;
    private final Vocabulary vocabulary;
    private final List<Expression> expressions;
    private final Map<String, Text> meanings;

    /// @throws Expression.Faulty when a line is not understood
    CelFormula(Formula formula, Vocabulary vocabulary) {
        this.formula = formula;
        this.vocabulary = vocabulary;
        var words = vocabulary.words();
        var grammar = new Expression.Grammar(words);
        this.expressions = formula.lines().stream().map(line -> grammar.read(line.expression())).toList();
        this.meanings = words.stream().collect(Collectors.toMap(Vocabulary.Word::name, Vocabulary.Word::meaning, (a, b) -> a));
    }

    @Override
    public String code() {
        return formula.code();
    }

    @Override
    public Text name() {
        return new Text(formula.name(), formula.name());
    }

    @Override
    public Text description() {
        return new Text(formula.description(), formula.description());
    }

    @Override
    public List<Parameter> parameters() {
        return formula.knobs().stream().map(knob -> Parameter.whole(knob.code(), new Text(knob.name(), knob.name()),
                new Text("", ""), knob.preset(), knob.least(), knob.most())).toList();
    }

    @Override
    public Proposal propose(QuotaRequest request) {
        var cells = new ArrayList<Proposal.Cell>();
        var shares = new ArrayList<Proposal.Share>();
        Set<String> spoken = new HashSet<>();
        for (int i = 0; i < formula.lines().size(); i++) {
            var line = formula.lines().get(i);
            var expression = expressions.get(i);
            for (var indicator : request.indicators()) {
                if (line.fits(indicator) && spoken.add(indicator.code())) {
                    add(request, line, expression, indicator, cells, shares);
                }
            }
        }
        return new Proposal(cells, shares);
    }

    private void add(QuotaRequest request, Formula.Line line, Expression expression, Indicator indicator,
            List<Proposal.Cell> cells, List<Proposal.Share> shares) {
        switch (line.use()) {
            case AMOUNT -> request.units().forEach(unit -> cells.add(cell(request, line, expression, indicator, unit)));
            case WEIGHT -> {
                var weights = request.units().stream().map(unit -> weight(request, line, expression, indicator, unit)).toList();
                if (request.target(indicator.code()).isPresent() && weights.stream().anyMatch(w -> w.weight() > 0)) {
                    shares.add(new Proposal.Share(indicator.code(), line.step(), line.method(), weights));
                }
            }
        }
    }

    private Proposal.Cell cell(QuotaRequest request, Formula.Line line, Expression expression, Indicator indicator, Unit unit) {
        var said = said(request, line, expression, indicator, unit);
        var named = expression.words().stream().anyMatch(word -> word.equals("lao_dong_dn") || word.equals("so_dn"));
        return new Proposal.Cell(unit.id(), indicator.code(), said.value(), said.why(),
                named ? Vocabulary.over(request, unit).stream().map(Enterprise::id).sorted().toList() : List.of());
    }

    private Proposal.Weight weight(QuotaRequest request, Formula.Line line, Expression expression, Indicator indicator, Unit unit) {
        var said = said(request, line, expression, indicator, unit);
        return new Proposal.Weight(unit.id(), said.value(), said.why());
    }

    private record Said(long value, Text why) {
    }

    private Said said(QuotaRequest request, Formula.Line line, Expression expression, Indicator indicator, Unit unit) {
        var values = vocabulary.values(request, unit, indicator);
        long value;
        try {
            value = expression.value(values);
        } catch (ArithmeticException e) {
            throw new Nonsense("provinces.formulas.fault.arithmetic", unit.name(), indicator.name());
        }
        if (value < 0) {
            throw new Nonsense("provinces.formulas.fault.negative", unit.name(), indicator.name(), value);
        }
        return new Said(value, new Text(why(line, expression, values, value, Text::vi), why(line, expression, values, value, Text::en)));
    }

    /// The reason as written, then every figure behind the number.
    private String why(Formula.Line line, Expression expression, Map<String, Long> values, long value, Function<Text, String> language) {
        var figures = expression.words().stream().map(word -> language.apply(meanings.getOrDefault(word, new Text(word, word))) + " "
                + Figure.print(values.getOrDefault(word, 0L))).collect(Collectors.joining("; "));
        var reason = line.reason().isBlank() ? line.expression() : line.reason();
        return reason + (figures.isEmpty() ? "" : ": " + figures) + " → " + Figure.print(value);
    }
}
