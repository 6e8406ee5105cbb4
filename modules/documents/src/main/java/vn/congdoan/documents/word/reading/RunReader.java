package vn.congdoan.documents.word.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.congdoan.kernel.Message;
import vn.congdoan.spi.document.Span;

/// Reads the words of one paragraph with their styles; a typed line end is a newline among them.
final class RunReader {

    private final WordFile file;
    private final Left left;
    private final Message where;
    private final String style;
    private final List<Span> spans = new ArrayList<>();

    RunReader(WordFile file, Left left, Message where, String style) {
        this.file = file;
        this.left = left;
        this.where = where;
        this.style = style;
    }

    List<Span> read(Element within) {
        within.children().forEach(this::part);
        return spans;
    }

    private void part(Element part) {
        switch (part.name()) {
            case "r" -> run(part);
            case "del", "moveFrom" -> left.add("deleted", where, Left.begins(words(part)));
            case "commentReference" -> left.add("comment", where);
            case "math:oMath", "math:oMathPara" -> formula(part);
            case "pPr", "sdtPr", "sdtEndPr", "rPr" -> { }
            default -> part.children().forEach(this::part);
        }
    }

    private void formula(Element part) {
        var said = part.all().filter(e -> e.name().equals("math:t")).map(e -> e.text().toString()).collect(Collectors.joining());
        left.add("formula", where, Left.begins(said));
        spans.add(Span.of(said));
    }

    private static String words(Element part) {
        return part.all().filter(e -> e.name().equals("t") || e.name().equals("delText")).map(e -> e.text().toString())
                .collect(Collectors.joining());
    }

    private void run(Element run) {
        var own = run.child("rPr");
        if (letters(own, "vanish")) {
            if (!words(run).isBlank()) {
                left.add("hidden", where, Left.begins(words(run)));
            }
            return;
        }
        boolean capitals = letters(own, "caps");
        boolean raised = own.map(p -> p.value("vertAlign")).orElse("").equals("superscript");
        for (var part : run.children()) {
            var text = text(part);
            if (!text.isEmpty()) {
                spans.add(new Span(capitals ? text.toUpperCase(Locale.ROOT) : text, letters(own, "b"), letters(own, "i"),
                        raised, List.of()));
            }
        }
    }

    private boolean letters(Optional<Element> own, String property) {
        return own.flatMap(p -> p.flag(property))
                .or(() -> own.map(p -> p.value("rStyle")).filter(s -> !s.isEmpty()).flatMap(s -> file.looks().letters(s, property)))
                .or(() -> file.looks().letters(style, property)).orElse(false);
    }

    private String text(Element part) {
        switch (part.name()) {
            case "t" -> {
                return part.text().toString().replace('\u00A0', ' ').replace('\n', ' ');
            }
            case "tab", "ptab" -> {
                return "\t";
            }
            case "br", "cr" -> {
                return "\n";
            }
            case "noBreakHyphen" -> {
                return "-";
            }
            default -> {
                other(part);
                return "";
            }
        }
    }

    private void other(Element part) {
        switch (part.name()) {
            case "footnoteReference" -> note("footnote", part);
            case "endnoteReference" -> note("endnote", part);
            case "sym" -> left.add("symbol", where);
            case "commentReference" -> left.add("comment", where);
            case "drawing", "pict", "object", "choice:AlternateContent" -> picture(part);
            default -> { }
        }
    }

    /// Word writes a drawing twice, for old and new readers; it is told once.
    private void picture(Element part) {
        var shown = part.name().startsWith("choice:") && !part.children().isEmpty() ? part.children().getFirst() : part;
        var boxes = shown.all().filter(e -> e.name().equals("txbxContent")).map(RunReader::words).filter(w -> !w.isBlank()).toList();
        boxes.forEach(box -> left.add("text-box", where, Left.begins(box)));
        boolean rule = shown.all().anyMatch(e -> e.name().equals("other:line") || e.attribute("prst").toLowerCase(Locale.ROOT).contains("line")
                || e.attribute("prst").toLowerCase(Locale.ROOT).contains("connector"));
        if (boxes.isEmpty() && !rule) {
            left.add(part.name().equals("object") ? "object" : "picture", where);
        }
    }

    private void note(String kind, Element reference) {
        var note = file.notes().get(kind + reference.attribute("id"));
        if (note == null) {
            return;
        }
        var words = new ArrayList<Span>();
        note.children("p").forEach(paragraph -> {
            words.add(Span.of(" "));
            words.addAll(new RunReader(file, left, Message.of("documents.word.at.note", reference.attribute("id")),
                    BodyReader.style(paragraph)).readWithoutNotes(paragraph));
        });
        spans.add(new Span("", false, false, false, words));
    }

    /// A note has no notes.
    private List<Span> readWithoutNotes(Element within) {
        return read(within).stream().filter(span -> span.note().isEmpty()).toList();
    }
}
