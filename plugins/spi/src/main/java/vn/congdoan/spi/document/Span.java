package vn.congdoan.spi.document;

/// A run of text in one style, on top of the style of its block.
public record Span(String text, boolean bold, boolean italic) {

    public static Span of(String text) {
        return new Span(text, false, false);
    }

    public static Span bold(String text) {
        return new Span(text, true, false);
    }

    public static Span italic(String text) {
        return new Span(text, false, true);
    }
}
