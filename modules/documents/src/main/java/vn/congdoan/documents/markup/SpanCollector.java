package vn.congdoan.documents.markup;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import vn.congdoan.spi.document.Span;

/// Makes runs of one style of the parsed words of a line.
final class SpanCollector extends AbstractVisitor {

    private final Words words;
    private final Spot spot;
    private final boolean marking;
    private final List<Span> spans = new ArrayList<>();
    private int bold;
    private int italic;
    private int raised;

    SpanCollector(Words words, Spot spot, boolean marking) {
        this.words = words;
        this.spot = spot;
        this.marking = marking;
    }

    List<Span> all() {
        return List.copyOf(spans);
    }

    @Override
    public void visit(Text text) {
        var literal = text.getLiteral();
        if (literal.contains("**")) {
            words.tell(spot, "bold-open");
        }
        if (literal.contains("{{")) {
            words.tell(spot, "placeholder-open");
        }
        append(Disguise.reveal(literal));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        bold++;
        visitChildren(strong);
        bold--;
    }

    @Override
    public void visit(Emphasis emphasis) {
        italic++;
        visitChildren(emphasis);
        italic--;
    }

    @Override
    public void visit(CustomNode node) {
        switch (node) {
            case Call call -> append(words.value(call.inside(), spot));
            case NoteMark mark -> mark(mark);
            default -> {
                raised++;
                visitChildren(node);
                raised--;
            }
        }
    }

    private void mark(NoteMark mark) {
        if (!marking) {
            words.tell(spot, "note-in-note");
            append("[^" + mark.label() + "]");
            return;
        }
        var note = words.note(mark, spot);
        if (!note.isEmpty()) {
            attach(note);
        }
    }

    /// The mark stands at the end of the run before it, so that the two are not parted.
    private void attach(List<Span> note) {
        if (spans.isEmpty() || !spans.getLast().note().isEmpty()) {
            spans.add(new Span("", bold > 0, italic > 0, raised > 0, note));
        } else {
            var last = spans.removeLast();
            spans.add(new Span(last.text(), last.bold(), last.italic(), last.raised(), note));
        }
    }

    private void append(String text) {
        var run = new Span(text, bold > 0, italic > 0, raised > 0, List.of());
        if (!spans.isEmpty() && alike(spans.getLast(), run)) {
            spans.add(run.saying(spans.removeLast().text() + text));
        } else if (!text.isEmpty()) {
            spans.add(run);
        }
    }

    private static boolean alike(Span one, Span other) {
        return one.note().isEmpty() && one.bold() == other.bold() && one.italic() == other.italic()
                && one.raised() == other.raised();
    }
}
