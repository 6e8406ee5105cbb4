package vn.congdoan.provinces.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import vn.congdoan.kernel.Message;
import vn.congdoan.kernel.VietnameseText;
import vn.congdoan.provinces.formulas.Formula;
import vn.congdoan.provinces.formulas.Kept;
import vn.congdoan.spi.quota.Counted;
import vn.congdoan.spi.quota.Proposal;
import vn.congdoan.spi.quota.Sector;

/// A formula as typed, so that a refused form comes back as it was.
///
/// @param seen newest version when the form was shown, 0 for a new formula
record FormulaForm(String code, String name, String description, int seen, List<Knob> knobs, List<Line> lines, List<Trial> trials) {

    private static final int MOST_ROWS = 40;

    record Knob(String code, String name, String preset, String least, String most) {

        static final Knob BLANK = new Knob("", "", "", "0", "100");
    }

    record Line(String counted, String sector, String use, String expression, String step, String method, String reason) {

        static final Line BLANK = new Line(Counted.NET_MEMBERS.name(), "", Formula.Use.WEIGHT.name(), "", "1",
                Proposal.Method.LARGEST_REMAINDER.name(), "");
    }

    /// @param figures `chenh_lech_cnld = 1500; nguon_bhxh = 553`
    record Trial(String name, String line, String figures, String expected) {

        static final Trial BLANK = new Trial("", "", "", "");
    }

    static final FormulaForm FRESH = new FormulaForm("", "", "", 0, List.of(), List.of(Line.BLANK), List.of());

    static FormulaForm of(Kept kept, int newest) {
        var f = kept.formula();
        return new FormulaForm(f.code(), f.name(), f.description(), newest,
                f.knobs().stream().map(k -> new Knob(k.code(), k.name(), "" + k.preset(), "" + k.least(), "" + k.most())).toList(),
                f.lines().stream().map(l -> new Line(l.counted().name(), l.sector() == null ? "" : l.sector().name(), l.use().name(),
                        l.expression(), "" + l.step(), l.method().name(), l.reason())).toList(),
                f.trials().stream().map(t -> new Trial(t.name(), "" + t.line(), t.figures().entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(e -> e.getKey() + " = " + e.getValue()).collect(Collectors.joining("; ")), "" + t.expected())).toList());
    }

    /// Rows are sent as `expression-0`, `expression-1` …; a row without its main text is left out.
    static FormulaForm of(MultiValueMap<String, String> sent) {
        return new FormulaForm(text(sent, "code"), VietnameseText.clean(text(sent, "name")), VietnameseText.clean(text(sent, "description")),
                (int) whole(text(sent, "seen")).orElse(0),
                rows(sent, "knob-code", i -> new Knob(text(sent, "knob-code-" + i), VietnameseText.clean(text(sent, "knob-name-" + i)),
                        text(sent, "knob-preset-" + i), text(sent, "knob-least-" + i), text(sent, "knob-most-" + i))),
                rows(sent, "expression", i -> new Line(text(sent, "counted-" + i), text(sent, "sector-" + i), text(sent, "use-" + i),
                        text(sent, "expression-" + i), text(sent, "step-" + i), text(sent, "method-" + i),
                        VietnameseText.clean(text(sent, "reason-" + i)))),
                rows(sent, "trial-expected", i -> new Trial(VietnameseText.clean(text(sent, "trial-name-" + i)), text(sent, "trial-line-" + i),
                        text(sent, "trial-figures-" + i), text(sent, "trial-expected-" + i))));
    }

    private static <R> List<R> rows(MultiValueMap<String, String> sent, String main, IntFunction<R> row) {
        return IntStream.range(0, MOST_ROWS).filter(i -> !text(sent, main + "-" + i).isEmpty()).mapToObj(row).toList();
    }

    public List<Knob> knobRows() {
        return Stream.concat(knobs.stream(), Stream.of(Knob.BLANK)).toList();
    }

    public List<Line> lineRows() {
        return Stream.concat(lines.stream(), Stream.of(Line.BLANK)).toList();
    }

    public List<Trial> trialRows() {
        return Stream.concat(trials.stream(), Stream.of(Trial.BLANK, Trial.BLANK)).toList();
    }

    /// @param faults gets what cannot be understood
    Formula formula(List<Message> faults) {
        return new Formula(code, name, description,
                knobs.stream().map(k -> new Formula.Knob(k.code(), k.name(), number(k.preset(), faults), number(k.least(), faults),
                        number(k.most(), faults))).toList(),
                lines.stream().map(l -> new Formula.Line(one(Counted.values(), l.counted(), Counted.NET_MEMBERS),
                        l.sector().isEmpty() ? null : one(Sector.values(), l.sector(), Sector.LARGE_ENTERPRISE),
                        one(Formula.Use.values(), l.use(), Formula.Use.WEIGHT), l.expression(), number(l.step(), faults),
                        one(Proposal.Method.values(), l.method(), Proposal.Method.LARGEST_REMAINDER), l.reason())).toList(),
                trials.stream().map(t -> new Formula.Trial(t.name(), (int) Math.min(1000, number(t.line(), faults)), figures(t.figures(), faults),
                        number(t.expected(), faults))).toList());
    }

    private static <E extends Enum<E>> E one(E[] all, String name, E otherwise) {
        return Stream.of(all).filter(e -> e.name().equals(name)).findFirst().orElse(otherwise);
    }

    private static Map<String, Long> figures(String typed, List<Message> faults) {
        Map<String, Long> figures = new HashMap<>();
        for (var part : typed.split("[;\\n]", -1)) {
            var sides = part.split("=", 2);
            if (!part.isBlank() && (sides.length < 2 || sides[0].isBlank())) {
                faults.add(Message.of("provinces.formulas.fault.figures", part.strip()));
            } else if (!part.isBlank()) {
                figures.put(sides[0].strip(), number(sides[1].strip(), faults));
            }
        }
        return figures;
    }

    private static long number(String typed, List<Message> faults) {
        var whole = whole(typed);
        if (whole.isEmpty()) {
            faults.add(Message.of("provinces.formulas.fault.number", typed));
        }
        return whole.orElse(0);
    }

    /// `1.500` is fifteen hundred, as people here write it.
    private static OptionalLong whole(String typed) {
        var plain = typed.matches("-?[0-9]{1,3}(\\.[0-9]{3})+") ? typed.replace(".", "") : typed;
        return plain.matches("-?[0-9]{1,15}") ? OptionalLong.of(Long.parseLong(plain)) : OptionalLong.empty();
    }

    private static String text(MultiValueMap<String, String> sent, String name) {
        var given = sent.getFirst(name);
        return given == null ? "" : given.strip();
    }
}
