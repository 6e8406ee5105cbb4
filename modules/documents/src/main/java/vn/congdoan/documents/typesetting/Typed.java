package vn.congdoan.documents.typesetting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.spi.document.Span;

/// The model's text as every renderer reads it: composed letters, one blank between words, nothing invisible. The
/// engine's own typist does the same and more.
public final class Typed {

    private boolean blankDue;
    private boolean begun;

    private Typed() {
    }

    /// Running text: the ends of typed lines are blanks.
    public static List<Span> prose(List<Span> spans) {
        var typed = new Typed();
        var read = new ArrayList<Span>(spans.size());
        for (var span : spans) {
            var note = span.note().isEmpty() ? span.note() : prose(span.note());
            read.add(new Span(typed.read(span.text()), span.bold(), span.italic(), span.raised(), note));
        }
        return read;
    }

    public static String prose(String text) {
        return new Typed().read(text);
    }

    /// Text of a cell or title: the ends of typed lines are kept.
    public static List<List<Span>> lines(List<Span> spans) {
        var lines = new ArrayList<List<Span>>();
        lines.add(new ArrayList<>());
        for (var span : spans) {
            var lineEnds = span.text().split("\\R", -1);
            for (int i = 0; i < lineEnds.length; i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                boolean end = i == lineEnds.length - 1;
                lines.getLast().add(new Span(lineEnds[i], span.bold(), span.italic(), span.raised(), end ? span.note() : List.of()));
            }
        }
        return lines.stream().map(Typed::prose).toList();
    }

    private String read(String typed) {
        var composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        var text = new StringBuilder(composed.length() + 1);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u3000') {
                blankDue = true;
            } else if (!Typist.invisible(c) && !broken(composed, i)) {
                if (blankDue && begun) {
                    text.append(' ');
                }
                blankDue = false;
                begun = true;
                text.append(c == '\u2011' ? '-' : c);
            }
        }
        return text.toString();
    }

    /// Half a letter, which neither Word nor a browser takes.
    private static boolean broken(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c) && (at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1)))
                || Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)))
                || c >= '\uFFFE';
    }
}
