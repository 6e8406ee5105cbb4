package vn.congdoan.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.congdoan.documents.Composition;
import vn.congdoan.spi.layout.Draft;
import vn.congdoan.spi.layout.Placeholder;

/// Whether the words a layout starts with are whole and leave every figure to its placeholder.
final class Words {

    private static final String CODE = "[a-z0-9]+([-.][a-z0-9]+)*";
    /// What may be written out: calls, the author's numbering, and the signs and days of cited documents.
    private static final Pattern WRITTEN = Pattern.compile("\\{\\{[^}]*}}|(?m)^[#\\s]*[0-9]+(\\.[0-9]+)*\\.|Điều [0-9]+"
            + "|số [0-9]+[-/]\\S+|ngày [0-9]{1,2}/[0-9]{1,2}/[0-9]{4}");

    private Words() {
    }

    static void check(Sample sample) {
        var laid = sample.laid();
        assertThat(sample.composition().flaws()).as("what is wrong with the words it starts with").isEmpty();
        var figures = laid.figuresOf(sample.facts());
        assertThat(figures).extracting(Placeholder::code).doesNotHaveDuplicates().allMatch(code -> code.matches(CODE));
        assertThat(figures).extracting(Placeholder::name).noneMatch(String::isBlank);
        assertThat(laid.passages().keySet()).allMatch(code -> code.matches(CODE))
                .allMatch(code -> laid.start().text().contains("{{" + code + "}}"), "is called by the text");
        assertThat(laid.start().typeCode()).isNotBlank();
        figuresAreCalled(laid.start(), figures);
        figuresFollowTheFacts(sample);
    }

    private static void figuresAreCalled(Draft start, List<Placeholder> figures) {
        var bare = WRITTEN.matcher(String.join("\n", all(start).toList())).replaceAll(" ");
        var words = List.of(bare.split("[^0-9./%,]+"));
        assertThat(figures).filteredOn(figure -> figure.value().matches("[0-9]{2,}.*"))
                .as("figures that the words write out instead of calling them").noneMatch(figure -> words.contains(figure.value()));
    }

    /// The same words with other figures read as words begun with those figures.
    private static void figuresFollowTheFacts(Sample sample) {
        var other = sample.with(Changed.of(sample.facts()));
        var before = read(sample.composition());
        var after = read(other.composition(sample.laid()));
        assertThat(after).as("a text with other figures").isEqualTo(read(other.composition())).isNotEqualTo(before);
    }

    private static List<String> read(Composition composition) {
        return Reading.of(composition.document());
    }

    private static Stream<String> all(Draft start) {
        return Stream.of(Stream.of(start.subject(), start.authority(), start.text()), start.legalBases().stream(),
                start.recipients().stream()).flatMap(words -> words);
    }
}
