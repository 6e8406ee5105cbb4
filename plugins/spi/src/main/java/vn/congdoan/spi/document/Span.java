package vn.congdoan.spi.document;

import java.util.List;

/// A run of text in one style, on top of the style of its block.
///
/// @param raised set as a superscript, for example the 2 of m²
/// @param note   text of the footnote whose mark stands at the end of the run; empty when there is none.
///               Notes are numbered through the document by whoever draws it and stand on the page of their mark
public record Span(String text, boolean bold, boolean italic, boolean raised, List<Span> note) {

    public Span {
        note = List.copyOf(note);
    }

    public Span(String text, boolean bold, boolean italic) {
        this(text, bold, italic, false, List.of());
    }

    public static Span of(String text) {
        return new Span(text, false, false);
    }

    public static Span bold(String text) {
        return new Span(text, true, false);
    }

    public static Span italic(String text) {
        return new Span(text, false, true);
    }

    public static Span raised(String text) {
        return new Span(text, false, false, true, List.of());
    }

    /// The mark of a footnote, without text of its own.
    public static Span footnote(String note) {
        return new Span("", false, false, false, List.of(of(note)));
    }

    /// The same style around other words.
    public Span saying(String words) {
        return new Span(words, bold, italic, raised, note);
    }
}
