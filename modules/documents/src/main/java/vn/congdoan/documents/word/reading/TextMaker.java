package vn.congdoan.documents.word.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.congdoan.documents.word.reading.Piece.Line;
import vn.congdoan.documents.word.reading.Piece.Ruled;

/// Makes running text of lines and tables; numbers stay as they are written.
final class TextMaker {

    private static final Pattern CHAPTER = Pattern.compile("(?i:phần|chương|mục|tiểu mục)\\s+(?:[IVXLC]+|\\d+|(?i:thứ)\\s+\\p{L}+)\\b.*");
    private static final Pattern ARTICLE = Pattern.compile("Điều\\s+\\d+\\p{L}?\\s*[.:].*");
    private static final Pattern PART = Pattern.compile("(?:[IVXLC]+\\s?[./)-]|[A-ZĐ]\\s?[.)/-])\\s+.*");
    private static final Pattern CLAUSE = Pattern.compile("\\d+(?:\\.\\d+)*\\s?[.)/]?\\s+.*");
    private static final Pattern DASH = Pattern.compile("^[-–—•●▪◦]\\s*(?=\\S)");
    private static final Pattern MEANS_MORE = Pattern.compile("^(?=[#>|])|^(?=\\\\?\\[\\^)");
    private static final int LONGEST_TITLE = 200;

    private final Left left;
    private final Markup markup = new Markup();
    private final List<String> lines = new ArrayList<>();

    TextMaker(Left left) {
        this.left = left;
    }

    String text(List<Piece> pieces) {
        for (var piece : pieces) {
            switch (piece) {
                case Line line -> line(line);
                case Ruled table when table.rows().size() == 1 -> table.rows().getFirst().cells()
                        .forEach(cell -> cell.lines().forEach(this::line));
                case Ruled table -> table(table);
            }
        }
        lines.addAll(markup.notes());
        return String.join("\n", lines);
    }

    private void line(Line line) {
        if (line.blank() || line.rule()) {
            return;
        }
        var text = line.text();
        boolean title = text.length() <= LONGEST_TITLE && line.mark().matches("|[^-].*");
        if (title && CHAPTER.matcher(text).matches() && (line.centred() || line.bold())) {
            add("# ", line, true);
        } else if (title && line.centred()) {
            add(afterChapter() && line.upper() ? "# " : "> ", line, true);
        } else if (ARTICLE.matcher(text).matches()) {
            article(line);
        } else if (title && PART.matcher(text).matches() && (line.bold() || line.upper())) {
            add("# ", line, true);
        } else if (title && line.bold() && (CLAUSE.matcher(text).matches() || line.outline())) {
            add("## ", line, true);
        } else {
            plain(line);
        }
    }

    /// A chapter's title stands below its number.
    private boolean afterChapter() {
        return !lines.isEmpty() && lines.getLast().startsWith("# ") && CHAPTER.matcher(lines.getLast().substring(2)).matches();
    }

    private void add(String opening, Line line, boolean bold) {
        lines.add(opening + with(line, bold));
    }

    private String with(Line line, boolean bold) {
        var said = markup.of(line.spans(), bold);
        return line.mark().isEmpty() ? said : line.mark() + " " + said;
    }

    /// Its number is bold by itself.
    private void article(Line line) {
        if (line.bold()) {
            add("### ", line, true);
        } else {
            lines.add(with(line, false).replaceFirst("^\\*\\*(Điều\\s+\\d+\\p{L}?\\s*[.:])\\s*\\*\\*\\s*", "$1 "));
        }
    }

    private void plain(Line line) {
        var said = with(line, false);
        var item = DASH.matcher(said);
        if (item.find()) {
            lines.add("- " + said.substring(item.end()));
        } else {
            lines.add(MEANS_MORE.matcher(said).replaceFirst("\\\\"));
        }
    }

    private void table(Ruled table) {
        int columns = table.rows().stream().mapToInt(row -> row.cells().stream().mapToInt(Piece.Cell::columns).sum()).max().orElse(0);
        if (table.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(Piece.Cell::goesOn)) {
            left.add("merged", Left.table(table.number()));
        }
        int head = head(table);
        for (int r = 0; r < table.rows().size(); r++) {
            if (r == head) {
                lines.add(aligns(table, head, columns));
            }
            lines.add(row(table.rows().get(r), columns, r < head));
        }
    }

    /// As many rows as Word repeats, else the first with those its cells reach into.
    private static int head(Ruled table) {
        int head = 0;
        while (head < table.rows().size() && table.rows().get(head).head()) {
            head++;
        }
        if (head == 0) {
            do {
                head++;
            } while (head < table.rows().size() && table.rows().get(head).cells().stream().anyMatch(Piece.Cell::goesOn));
        }
        return Math.min(head, table.rows().size() - 1);
    }

    private String row(Piece.Row row, int columns, boolean head) {
        var text = new StringBuilder("|");
        int filled = 0;
        for (var cell : row.cells()) {
            var said = cell.lines().stream().filter(l -> !l.blank()).map(l -> with(l, head)).collect(Collectors.joining(" "));
            text.append(said.isEmpty() ? " " : " " + said + " ").append("|".repeat(cell.columns()));
            filled += cell.columns();
        }
        return text + " |".repeat(columns - filled);
    }

    private static String aligns(Ruled table, int head, int columns) {
        var aligns = new StringBuilder("|");
        for (int c = 0; c < columns; c++) {
            int column = c;
            var body = table.rows().stream().skip(head).filter(row -> row.cells().size() == columns)
                    .map(row -> row.cells().get(column)).filter(cell -> cell.lines().stream().anyMatch(l -> !l.blank())).toList();
            aligns.append(most(body, "center") ? ":-:" : most(body, "right") || most(body, "end") ? "--:" : "---").append('|');
        }
        return aligns.toString();
    }

    private static boolean most(List<Piece.Cell> cells, String align) {
        return cells.stream().filter(cell -> cell.align().equals(align)).count() * 2 > cells.size();
    }
}
