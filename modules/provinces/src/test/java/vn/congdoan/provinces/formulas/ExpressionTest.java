package vn.congdoan.provinces.formulas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.kernel.Message;
import vn.congdoan.spi.Text;

class ExpressionTest {

    private final Expression.Grammar grammar = new Expression.Grammar(List.of(word("a"), word("b")));

    private static Vocabulary.Word word(String name) {
        return new Vocabulary.Word(name, new Text(name, name));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a + b * 2|17", "lon_nhat(a - 100, 0)|0", "nho_nhat(a, b)|5", "phan_tram(a, 50)|3", "phan_tram(b, 150)|7",
        "tron_boi(a, 10)|10", "tron_boi(4, 10)|0", "tron_boi(15, 10)|20", "a > b ? 1 : 0|1", "a / b|1", "a % b|2"})
    void reckonsInWholeNumbers(String written, long value) {
        assertThat(grammar.read(written).value(Map.of("a", 7L, "b", 5L))).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a + c|unknown", "a +|syntax", "a * 0.5|type", "a > b|type", "\"x\"|type", "[1, 2].map(x, x)|unknown",
        "a;b|syntax", "java.lang.System.exit(1)|unknown"})
    void saysWhatIsWrongAndWhere(String written, String fault) {
        var faulty = catchThrowableOfType(Expression.Faulty.class, () -> grammar.read(written));
        assertThat(faulty.faults()).extracting(Message::key).contains("provinces.formulas.fault." + fault);
    }

    @Test
    void namesTheUnknownWordAndItsPlace() {
        var faulty = catchThrowableOfType(Expression.Faulty.class, () -> grammar.read("a + nguon"));
        assertThat(faulty.faults()).containsExactly(Message.of("provinces.formulas.fault.unknown", "nguon", 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a / (b - 5)", "a % (b - 5)", "9223372036854775807 + a", "phan_tram(9223372036854775807, a)", "tron_boi(a, b - 5)"})
    void whatCannotBeReckonedIsNoNumber(String written) {
        var expression = grammar.read(written);
        assertThatThrownBy(() -> expression.value(Map.of("a", 7L, "b", 5L))).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void emptyTextIsNoExpression(String written) {
        assertThatThrownBy(() -> grammar.read(written)).isInstanceOf(Expression.Faulty.class);
    }

    @Test
    void longTextIsNotEvenRead() {
        assertThatThrownBy(() -> grammar.read("a+".repeat(Expression.LONGEST / 2) + "a")).isInstanceOf(Expression.Faulty.class);
        assertThatThrownBy(() -> grammar.read("(".repeat(240) + "a" + ")".repeat(240))).isInstanceOf(Expression.Faulty.class);
    }

    @Test
    void knowsTheWordsItNames() {
        assertThat(grammar.read("b + a + b").words()).containsExactly("a", "b");
    }
}
