package vn.congdoan.documents.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.congdoan.documents.typesetting.Typed;
import vn.congdoan.spi.document.Span;

/// Writes words with their styles, and gathers footnotes, numbered through the document, for the end of the sheet.
final class Prose {

    /// A placeholder that has found no figure.
    private static final Pattern MISSING = Pattern.compile("\\{\\{[^{}]*}}");

    private final Html html;
    private final List<List<Span>> waiting = new ArrayList<>();
    private int notes;

    Prose(Html html) {
        this.html = html;
    }

    void line(String element, String classes, String text) {
        line(element, classes, List.of(Span.of(text)));
    }

    /// An element of its own line; left out when there is nothing to say.
    void line(String element, String classes, List<Span> spans) {
        var typed = Typed.prose(spans);
        if (typed.stream().allMatch(span -> span.text().isEmpty() && span.note().isEmpty())) {
            return;
        }
        html.open(element, classes);
        typed.forEach(this::span);
        html.close(element).newline();
    }

    /// Typed line ends are kept.
    void lines(List<Span> spans) {
        var lines = Typed.lines(spans);
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                html.tag("br");
            }
            lines.get(i).forEach(this::span);
        }
    }

    private void span(Span span) {
        var element = span.raised() ? "sup" : span.bold() ? "strong" : span.italic() ? "em" : "";
        boolean plain = element.isEmpty() || span.text().isEmpty();
        if (!plain) {
            html.open(element, span.bold() && span.italic() ? "vb-italic" : "");
        }
        words(span.text());
        if (!plain) {
            html.close(element);
        }
        if (!span.note().isEmpty()) {
            mark(span.note());
        }
    }

    private void words(String text) {
        var missing = MISSING.matcher(text);
        int from = 0;
        while (missing.find()) {
            html.text(text.substring(from, missing.start()));
            html.open("span", "missing").text(missing.group()).close("span");
            from = missing.end();
        }
        html.text(text.substring(from));
    }

    private void mark(List<Span> note) {
        waiting.add(note);
        var number = Integer.toString(notes + waiting.size());
        html.open("sup", "vb-mark").tag("a", "id", "vb-mark-" + number, "href", "#vb-note-" + number)
                .text(number).close("a").close("sup");
    }

    /// Writes the notes of the sheet that ends.
    void notes() {
        if (waiting.isEmpty()) {
            return;
        }
        html.tag("div", "class", "vb-notes", "role", "note").newline();
        for (var note : waiting) {
            var number = Integer.toString(++notes);
            html.tag("p", "id", "vb-note-" + number);
            html.tag("a", "href", "#vb-mark-" + number).open("sup", "").text(number).close("sup").close("a").text(" ");
            note.forEach(this::span);
            html.close("p").newline();
        }
        waiting.clear();
        html.close("div").newline();
    }
}
