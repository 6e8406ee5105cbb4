package vn.congdoan.documents.markup;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What changed between two versions of a text, line by line and inside a line word by word. The lines in their order,
/// without what was taken away, are the newer text; without what was put in, the older one.
public record Comparison(List<Line> lines) {

    public Comparison {
        lines = List.copyOf(lines);
    }

    public enum Change { SAME, ADDED, REMOVED, CHANGED }

    /// @param older  number of the line in the older text, from 1; null when it was put in
    /// @param newer  number of the line in the newer text; null when it was taken away
    /// @param pieces of a line that changed inside, more than one; of others the whole line
    public record Line(Change change, @Nullable Integer older, @Nullable Integer newer, List<Piece> pieces) {

        public Line {
            pieces = List.copyOf(pieces);
        }
    }

    /// Neighbouring words of one fate: [Change#SAME], [Change#ADDED] or [Change#REMOVED].
    public record Piece(Change change, String text) {
    }

    public static Comparison of(String older, String newer) {
        var before = older.lines().map(String::stripTrailing).toList();
        var after = newer.lines().map(String::stripTrailing).toList();
        var lines = new LineCollector(before, after);
        DiffUtils.diff(before, after).getDeltas().forEach(lines::add);
        return new Comparison(lines.finish());
    }

    public boolean same() {
        return lines.stream().allMatch(line -> line.change() == Change.SAME);
    }

    /// Lines around changes only, for long texts; where lines are left out the numbers jump.
    ///
    /// @param around how many unchanged lines stay before and after a change
    public Comparison shortened(int around) {
        var kept = new ArrayList<Line>();
        int until = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).change() != Change.SAME) {
                for (int j = Math.max(until + 1, i - around); j <= Math.min(lines.size() - 1, i + around); j++) {
                    kept.add(lines.get(j));
                    until = j;
                }
            }
        }
        return new Comparison(kept);
    }

    /// Puts the lines of both texts into one row.
    private static final class LineCollector {

        private final List<String> before;
        private final List<String> after;
        private final List<Line> lines = new ArrayList<>();
        private int older;
        private int newer;

        LineCollector(List<String> before, List<String> after) {
            this.before = before;
            this.after = after;
        }

        void add(AbstractDelta<String> delta) {
            sameUntil(delta.getSource().getPosition());
            int lastOlder = older + delta.getSource().size();
            int lastNewer = newer + delta.getTarget().size();
            while (older < lastOlder) {
                int like = WordComparison.like(before.get(older), after, newer, lastNewer);
                if (like < 0) {
                    removed();
                } else {
                    addedUntil(like);
                    changed();
                }
            }
            addedUntil(lastNewer);
        }

        List<Line> finish() {
            sameUntil(before.size());
            return lines;
        }

        private void sameUntil(int line) {
            while (older < line) {
                var text = after.get(newer);
                lines.add(new Line(Change.SAME, ++older, ++newer, List.of(new Piece(Change.SAME, text))));
            }
        }

        private void addedUntil(int line) {
            while (newer < line) {
                var text = after.get(newer);
                lines.add(new Line(Change.ADDED, null, ++newer, List.of(new Piece(Change.ADDED, text))));
            }
        }

        private void removed() {
            var text = before.get(older);
            lines.add(new Line(Change.REMOVED, ++older, null, List.of(new Piece(Change.REMOVED, text))));
        }

        private void changed() {
            var pieces = WordComparison.pieces(before.get(older), after.get(newer));
            lines.add(new Line(Change.CHANGED, ++older, ++newer, pieces));
        }
    }
}
