package vn.congdoan.documents.markup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The texts of the footnotes, which may stand on any line: `[^1]: …`.
final class Notes {

    static final int LONGEST_LABEL = 20;

    private static final String LABEL = "[\\p{L}\\p{N}*.-]{1," + LONGEST_LABEL + "}";
    private static final Pattern TEXT = Pattern.compile("\\[\\^(" + LABEL + ")]:\\s*(.*)");
    private static final Pattern WHOLE_LABEL = Pattern.compile(LABEL);

    private final Map<String, Note> notes = new LinkedHashMap<>();

    /// A footnote and how often its mark stood.
    static final class Note {

        private final int line;
        private final String text;
        private int marks;

        private Note(int line, String text) {
            this.line = line;
            this.text = text;
        }

        int line() {
            return line;
        }

        String text() {
            return text;
        }
    }

    static Notes in(List<String> lines, Flaws flaws) {
        var found = new Notes();
        for (int i = 0; i < lines.size(); i++) {
            var text = TEXT.matcher(lines.get(i));
            if (text.matches() && found.notes.putIfAbsent(text.group(1), new Note(i + 1, text.group(2))) != null) {
                flaws.error(Spot.text(i + 1), "note-twice", text.group(1));
            }
        }
        return found;
    }

    static boolean isLabel(String label) {
        return WHOLE_LABEL.matcher(label).matches();
    }

    static boolean isText(String line) {
        return line.startsWith("[^") && TEXT.matcher(line).matches();
    }

    /// The footnote of a mark; null when there is none.
    @Nullable Note marked(String label, Spot spot, Flaws flaws) {
        var note = notes.get(label);
        if (note == null || note.text.isEmpty()) {
            flaws.error(spot, "note-missing", label);
            return null;
        }
        if (note.marks++ > 0) {
            flaws.warning(spot, "note-again", label);
        }
        return note;
    }

    void tellUnmarked(Flaws flaws) {
        notes.forEach((label, note) -> {
            if (note.marks == 0) {
                flaws.error(Spot.text(note.line), "note-unmarked", label);
            }
        });
    }
}
