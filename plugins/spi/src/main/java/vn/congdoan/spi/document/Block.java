package vn.congdoan.spi.document;

import java.util.List;

/// A piece of running text, in the order of reading.
public sealed interface Block permits Block.LegalBasis, Block.Centred, Block.Numbered, Block.Paragraph, Block.Item, Table {

    /// Căn cứ: italic, justified, first line indented.
    record LegalBasis(String text) implements Block {
    }

    /// Bold and centred, kept with what follows, for example `QUYẾT ĐỊNH:`.
    record Centred(List<Span> spans) implements Block {

        public Centred {
            spans = List.copyOf(spans);
        }

        public static Centred of(String text) {
            return new Centred(List.of(Span.of(text)));
        }
    }

    /// A heading or numbered text; the author's number is printed as written, never repaired.
    ///
    /// @param number for example `Chương I`, `I.`, `Điều 1.`, `1.`, `1.1.`, `a)`
    record Numbered(Level level, String number, List<Span> text) implements Block {

        public Numbered {
            text = List.copyOf(text);
        }

        public static Numbered part(String number, String title) {
            return new Numbered(Level.PART, number, List.of(Span.of(title)));
        }

        public static Numbered clause(String number, String title) {
            return new Numbered(Level.CLAUSE, number, List.of(Span.of(title)));
        }

        public static Numbered point(String number, String text) {
            return new Numbered(Level.POINT, number, List.of(Span.of(text)));
        }
    }

    /// How a numbered block is set.
    enum Level {
        /// `Phần I`, `Chương II`: bold and centred on a line of its own, the title below in upper case.
        CHAPTER,
        /// `Mục 1`, `Tiểu mục 1`: set like a chapter, inside one.
        SECTION,
        /// `Điều 1. …`: the number bold, and the whole line when it is a title that clauses follow.
        ARTICLE,
        /// `I. MỤC ĐÍCH, YÊU CẦU`: upper case, bold, kept with what follows.
        PART,
        /// `1. Mục đích`: bold, kept with what follows.
        CLAUSE,
        /// `a) …`, and a clause without a title, `1. …`: upright running text.
        POINT
    }

    /// Justified, first line indented.
    record Paragraph(List<Span> spans) implements Block {

        public Paragraph {
            spans = List.copyOf(spans);
        }

        public static Paragraph of(String text) {
            return new Paragraph(List.of(Span.of(text)));
        }
    }

    /// `- …`, set as a paragraph that begins with a dash.
    record Item(List<Span> spans) implements Block {

        public Item {
            spans = List.copyOf(spans);
        }

        public static Item of(String text) {
            return new Item(List.of(Span.of(text)));
        }
    }
}
