package vn.congdoan.documents.word.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.documents.typesetting.Typed;
import vn.congdoan.spi.document.Span;

/// Writes words in the light markup, what means something to it escaped, and gathers footnotes.
final class Markup {

    private static final Pattern MEANING = Pattern.compile("\\\\(?=[\\\\*^{\\[|#>-])|\\*|(?<!\\[)\\^|\\{(?=\\{)|\\[(?=\\^)|\\|");

    private final List<String> notes = new ArrayList<>();

    /// @param plainBold whether the line is bold by what it is, so that nothing has to say so
    String of(List<Span> spans, boolean plainBold) {
        var text = new StringBuilder();
        for (var span : joined(Typed.prose(spans), plainBold)) {
            text.append(styled(span));
            if (!span.note().isEmpty()) {
                notes.add(of(span.note(), false));
                text.append("[^").append(notes.size()).append(']');
            }
        }
        return text.toString().strip();
    }

    /// The texts of the notes, for the end.
    List<String> notes() {
        var lines = new ArrayList<String>();
        for (int i = 0; i < notes.size(); i++) {
            lines.add("[^" + (i + 1) + "]: " + notes.get(i));
        }
        return lines;
    }

    private static List<Span> joined(List<Span> spans, boolean plainBold) {
        var joined = new ArrayList<Span>();
        for (var span : spans) {
            boolean blank = span.text().isBlank();
            var last = joined.isEmpty() ? null : joined.getLast();
            var plain = new Span(span.text(), span.bold() && !plainBold, span.italic(), span.raised(), span.note());
            if (last != null && last.note().isEmpty() && (blank || same(last, plain))) {
                joined.removeLast();
                joined.add(new Span(last.text() + plain.text(), last.bold(), last.italic(), last.raised(), plain.note()));
            } else {
                joined.add(plain);
            }
        }
        return joined;
    }

    private static boolean same(Span one, Span other) {
        return one.bold() == other.bold() && one.italic() == other.italic() && one.raised() == other.raised();
    }

    /// Marks stand close to the words they mean.
    private static String styled(Span span) {
        var bare = span.text().strip();
        if (bare.isEmpty()) {
            return span.text();
        }
        var marks = (span.bold() ? "**" : "") + (span.italic() ? "*" : "") + (span.raised() ? "^" : "");
        var before = span.text().startsWith(" ") ? " " : "";
        var after = span.text().endsWith(" ") ? " " : "";
        return before + marks + escaped(bare) + new StringBuilder(marks).reverse() + after;
    }

    static String escaped(String text) {
        return MEANING.matcher(text).replaceAll(found -> "\\\\" + (found.group().equals("\\") ? "\\\\" : found.group()));
    }
}
