package vn.congdoan.documents.profiles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.congdoan.documents.Profile;
import vn.congdoan.kernel.Message;

/// A style as a form has it: texts by field, measures in their units.
public final class StyleForm {

    private final Map<String, String> typed;
    private final List<Message> faults = new ArrayList<>();

    private StyleForm(Map<String, String> typed) {
        this.typed = Map.copyOf(typed);
    }

    public static StyleForm typed(Map<String, String> fields) {
        return new StyleForm(fields);
    }

    public static StyleForm of(HouseStyle style) {
        var fields = new LinkedHashMap<String, String>();
        var tree = StyleJson.tree(style.profile());
        Measure.ALL.forEach(measure -> fields.put(measure.path(), plain(measure.in(tree))));
        fields.put("nation", style.profile().nation());
        fields.put("motto", style.profile().motto());
        fields.put("series", style.numbers().kind().name());
        fields.put("first-number", Integer.toString(style.numbers().first()));
        fields.put("signing", lines(style.signing(), SigningForm::inOneLine));
        fields.put("types", lines(style.types(), DocumentType::inOneLine));
        return new StyleForm(fields);
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    private static <T> String lines(List<T> values, Function<T, String> line) {
        return values.stream().map(line).collect(Collectors.joining("\n"));
    }

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    /// The measures a person can choose, in the order of the decree.
    ///
    /// @param group `portrait`, `sizes`, …; empty text for those of running text
    public List<Measure> measures(String group) {
        return Measure.ALL.stream().filter(measure -> !measure.fixed()).filter(measure -> group.equals(measure.group())).toList();
    }

    /// What was typed; fields that are no numbers keep the decree's value and are told in [#faults].
    public HouseStyle style() {
        faults.clear();
        var tree = StyleJson.tree(Profile.DECREE_30);
        for (var measure : Measure.ALL) {
            if (typed.containsKey(measure.path())) {
                measure.set(tree, number(measure.path(), measure.in(tree)));
            }
        }
        tree.put("nation", value("nation").strip());
        tree.put("motto", value("motto").strip());
        var kind = value("series").equals("COMMON") ? NumberSeries.Kind.COMMON : NumberSeries.Kind.PER_TYPE;
        return new HouseStyle(StyleJson.profile(tree), new NumberSeries(kind, (int) number("first-number", 1)),
                value("signing").lines().filter(line -> !line.isBlank()).map(SigningForm::typed).toList(),
                value("types").lines().filter(line -> !line.isBlank()).map(DocumentType::typed).toList());
    }

    /// What could not be read; after [#style].
    public List<Message> faults() {
        return List.copyOf(faults);
    }

    private double number(String field, double decree) {
        var text = value(field).strip().replace(',', '.');
        if (text.matches("\\d{1,6}(\\.\\d{1,6})?")) {
            return Double.parseDouble(text);
        }
        faults.add(Message.of("documents.profiles.refused.number", Message.of("documents.profiles.field." + field), value(field)));
        return decree;
    }
}
