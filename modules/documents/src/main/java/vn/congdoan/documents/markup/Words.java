package vn.congdoan.documents.markup;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import vn.congdoan.documents.typesetting.Alphabet;
import vn.congdoan.spi.document.Span;

/// Reads the words of a line: bold, italic, raised, figures, marks of footnotes. Everything else comes out as typed.
final class Words {

    /// All blocks off: lines are told apart by [TextReader], so that no number and no dash is taken for a list's.
    private static final Parser PARSER = Parser.builder().enabledBlockTypes(Set.of())
            .customInlineContentParserFactory(new Call.Factory())
            .customInlineContentParserFactory(new NoteMark.Factory())
            .customDelimiterProcessor(new Raised.Processor()).build();
    private static final Pattern MARKUP = Pattern.compile("[*^\\\\]|\\{\\{|\\[\\^");
    private static final Pattern CALL = Pattern.compile("\\{\\{([^{}]+)}}");

    private static final int MOST_SIGNS = 2000;

    private final Figures figures;
    private final Notes notes;
    private final Flaws flaws;

    Words(Figures figures, Notes notes, Flaws flaws) {
        this.figures = figures;
        this.notes = notes;
        this.flaws = flaws;
    }

    List<Span> spans(String typed, Spot spot) {
        return spans(typed, spot, true);
    }

    private List<Span> spans(String typed, Spot spot, boolean marking) {
        legible(typed, spot);
        if (!MARKUP.matcher(typed).find() || nonsense(typed)) {
            return typed.isEmpty() ? List.of() : List.of(Span.of(typed));
        }
        var spans = new SpanCollector(this, spot, marking);
        PARSER.parse(Disguise.of(typed)).accept(spans);
        return spans.all();
    }

    /// More signs than a line of words can have; nested as deep, they would exhaust the parser.
    private static boolean nonsense(String typed) {
        return typed.length() > MOST_SIGNS && typed.chars().filter(c -> c == '*' || c == '^').count() > MOST_SIGNS;
    }

    /// Text of a footnote, in which no other footnote can be marked.
    List<Span> note(NoteMark mark, Spot spot) {
        var note = notes.marked(mark.label(), spot, flaws);
        return note == null ? List.of() : spans(note.text(), Spot.text(note.line()), false);
    }

    /// Only calls are read; stars and hashes are letters like any other.
    String plain(String typed, String field, int line) {
        var spot = new Spot(field, line);
        legible(typed, spot);
        return CALL.matcher(Typed.line(typed)).replaceAll(call -> Matcher.quoteReplacement(value(call.group(1), spot)));
    }

    private void legible(String typed, Spot spot) {
        var letter = Alphabet.missing(typed);
        if (letter != null) {
            flaws.error(spot, "glyph", letter, "U+%04X".formatted(letter.codePointAt(0)));
        }
    }

    String value(String inside, Spot spot) {
        return figures.value(inside, spot);
    }

    void tell(Spot spot, String key) {
        flaws.warning(spot, key);
    }
}
