package vn.congdoan.documents.word.reading;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.congdoan.documents.typesetting.Typed;
import vn.congdoan.spi.document.Span;

/// What follows one another in a file.
sealed interface Piece {

    /// All its words, cleaned; a typed tabulator stays in a line.
    String text();

    /// A paragraph, or what stands between two typed line ends of it.
    ///
    /// @param number  of the paragraph in the file, from 1
    /// @param mark    that Word prints before it, or empty text
    /// @param outline whether a style makes it a heading
    record Line(int number, String mark, List<Span> spans, boolean centred, boolean outline) implements Piece {

        @Override
        public String text() {
            var said = Typed.prose(spans.stream().map(Span::text).collect(Collectors.joining()));
            return mark.isEmpty() ? said : (mark + " " + said).strip();
        }

        /// What stands at each side of tabulators, for signatures set without a table.
        List<String> columns() {
            var raw = spans.stream().map(Span::text).collect(Collectors.joining()).stripTrailing();
            return List.of(raw.split("\\t+| {6,}")).stream().map(Typed::prose).toList();
        }

        boolean blank() {
            return text().isEmpty() && spans.stream().allMatch(span -> span.note().isEmpty());
        }

        /// A line of dashes or the like, drawn under a title.
        boolean rule() {
            return text().matches("[-–—_=*.~─\\s]+");
        }

        boolean bold() {
            return spans.stream().filter(Line::said).allMatch(Span::bold);
        }

        boolean italic() {
            return spans.stream().filter(Line::said).allMatch(Span::italic);
        }

        private static boolean said(Span span) {
            return !span.text().isBlank();
        }

        boolean upper() {
            return upper(text());
        }

        static boolean upper(String text) {
            return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
        }
    }

    /// A table.
    ///
    /// @param number of the table in the file, from 1
    record Ruled(int number, List<Row> rows) implements Piece {

        @Override
        public String text() {
            return rows.stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.lines().stream())
                    .map(Line::text).collect(Collectors.joining("\n"));
        }
    }

    /// @param head whether Word repeats it on every page
    record Row(boolean head, List<Cell> cells) {
    }

    /// @param goesOn whether it only goes on from the cell above
    record Cell(List<Line> lines, int columns, boolean goesOn, boolean opensDown, String align) {
    }
}
