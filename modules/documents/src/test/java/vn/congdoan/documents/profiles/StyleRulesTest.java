package vn.congdoan.documents.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.congdoan.documents.Profile;
import vn.congdoan.kernel.Message;

class StyleRulesTest {

    static List<Measure> measures() {
        return Measure.ALL;
    }

    @Test
    void theDecreeKeepsToItself() {
        assertThat(StyleRules.faults(HouseStyle.DECREE_30)).isEmpty();
        assertThat(StyleForm.of(HouseStyle.DECREE_30).style()).usingRecursiveComparison()
                .withComparatorForType((a, b) -> Math.abs(a - b) < 1e-3 ? 0 : Double.compare(a, b), Double.class)
                .isEqualTo(HouseStyle.DECREE_30);
    }

    @ParameterizedTest
    @MethodSource("measures")
    void aMeasureIsAllowedAtItsBoundsAndNoFurther(Measure measure) {
        assertThat(faults(Map.of(measure.path(), text(measure.least())))).isEmpty();
        assertThat(faults(Map.of(measure.path(), text(measure.most())))).isEmpty();
        assertThat(faults(Map.of(measure.path(), text(measure.least() - 0.02)))).singleElement().extracting(Message::key)
                .isEqualTo("documents.profiles.refused.outside");
        assertThat(faults(Map.of(measure.path(), text(measure.most() + 0.02)))).singleElement().extracting(Message::key)
                .isEqualTo("documents.profiles.refused.outside");
    }

    @Test
    void theRefusalNamesFieldValueAndRange() {
        assertThat(faults(Map.of("portrait.left", "29"))).containsExactly(Message.of("documents.profiles.refused.outside",
                Message.of("documents.profiles.field.portrait.left"), 29.0, 30.0, 35.0, Message.of("documents.profiles.unit.mm")));
        assertThat(said(faults(Map.of("indent", "13,5")).getFirst()))
                .isEqualTo("Thụt đầu dòng: 13,5 nằm ngoài khoảng cho phép, từ 10 đến 12,7 mm.");
    }

    @ParameterizedTest
    @CsvSource({"10, true", "12.7, true", "11, false", "12, false"})
    void firstLinesAreIndentedByOneOrTheOther(String indent, boolean allowed) {
        assertThat(faults(Map.of("indent", indent)).isEmpty()).isEqualTo(allowed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nation| |refused.header", "motto||refused.header", "signing| |refused.signing", "signing|/|refused.signing",
            "types|KẾ HOẠCH|refused.type", "types|=KH|refused.type", "types|KẾ HOẠCH = K-H|refused.type", "types|A = K\\nB = K|refused.same-code",
            "first-number|0|refused.first-number", "first-number|10000|refused.first-number"})
    void wordsAndCodesAreThere(String field, String value, String fault) {
        var typed = value == null ? "" : value.replace("\\n", "\n");
        assertThat(faults(Map.of(field, typed))).extracting(Message::key).contains("documents.profiles." + fault);
    }

    @Test
    void whatIsNoNumberIsTold() {
        var form = form(Map.of("sizes.text", "mười bốn", "first-number", "-1"));
        assertThat(form.style().profile()).isEqualTo(form(Map.of()).style().profile());
        assertThat(form.faults()).extracting(Message::key).containsOnly("documents.profiles.refused.number").hasSize(2);
    }

    @Test
    void everyMeasureHasANameInBothLanguages() {
        for (var measure : Measure.ALL) {
            assertThat(said(measure.name())).isNotBlank();
            assertThat(measure.of(Profile.DECREE_30)).as(measure.path()).isBetween(measure.least(), measure.most());
        }
    }

    private static List<Message> faults(Map<String, String> typed) {
        var form = form(typed);
        var style = form.style();
        assertThat(form.faults()).isEmpty();
        return StyleRules.faults(style);
    }

    private static StyleForm form(Map<String, String> typed) {
        var decree = StyleForm.of(HouseStyle.DECREE_30);
        var fields = new HashMap<String, String>();
        Measure.ALL.forEach(measure -> fields.put(measure.path(), decree.value(measure.path())));
        List.of("nation", "motto", "series", "first-number", "signing", "types").forEach(name -> fields.put(name, decree.value(name)));
        fields.putAll(typed);
        return StyleForm.typed(fields);
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String said(Message message) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/documents-profiles");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.getMessage(message.key(), null, Locale.ENGLISH);
        var arguments = message.arguments().stream().map(a -> a instanceof Message inner ? said(inner) : a).toArray();
        return messages.getMessage(message.key(), arguments, Locale.of("vi"));
    }
}
