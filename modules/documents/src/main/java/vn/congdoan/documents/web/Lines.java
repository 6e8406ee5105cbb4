package vn.congdoan.documents.web;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.congdoan.documents.web.Difference.Piece;
import vn.congdoan.documents.web.Difference.Row;

/// Compares lines, and the words of lines that were changed.
final class Lines {

    private static final int NEAR = 2;

    private Lines() {
    }

    static List<Row> compare(List<String> before, List<String> after) {
        var rows = new ArrayList<Row>();
        int next = 0;
        for (var delta : DiffUtils.diff(before, after).getDeltas()) {
            int start = delta.getSource().getPosition();
            same(before.subList(next, start), next == 0, false, rows);
            changed(delta.getSource().getLines(), delta.getTarget().getLines(), rows);
            next = start + delta.getSource().size();
        }
        same(before.subList(next, before.size()), false, true, rows);
        return rows;
    }

    /// A few lines around each change are enough to find it.
    private static void same(List<String> lines, boolean first, boolean last, List<Row> rows) {
        int head = first ? 0 : NEAR;
        int tail = last ? 0 : NEAR;
        if (lines.size() <= head + tail + 1) {
            lines.forEach(line -> rows.add(whole(line)));
            return;
        }
        lines.subList(0, head).forEach(line -> rows.add(whole(line)));
        rows.add(new Row("gap", List.of(), List.of()));
        lines.subList(lines.size() - tail, lines.size()).forEach(line -> rows.add(whole(line)));
    }

    private static Row whole(String line) {
        var piece = List.of(new Piece(line, false));
        return new Row("same", piece, piece);
    }

    private static void changed(List<String> before, List<String> after, List<Row> rows) {
        int pairs = Math.min(before.size(), after.size());
        for (int i = 0; i < pairs; i++) {
            rows.add(words(before.get(i), after.get(i)));
        }
        before.subList(pairs, before.size()).forEach(line -> rows.add(new Row("removed", List.of(new Piece(line, true)), List.of())));
        after.subList(pairs, after.size()).forEach(line -> rows.add(new Row("added", List.of(), List.of(new Piece(line, true)))));
    }

    private static Row words(String before, String after) {
        var older = split(before);
        var newer = split(after);
        var left = new ArrayList<Piece>();
        var right = new ArrayList<Piece>();
        int next = 0;
        for (var delta : DiffUtils.diff(older, newer).getDeltas()) {
            var kept = String.join("", older.subList(next, delta.getSource().getPosition()));
            add(kept, false, left);
            add(kept, false, right);
            add(String.join("", delta.getSource().getLines()), true, left);
            add(String.join("", delta.getTarget().getLines()), true, right);
            next = delta.getSource().getPosition() + delta.getSource().size();
        }
        var kept = String.join("", older.subList(next, older.size()));
        add(kept, false, left);
        add(kept, false, right);
        return new Row("changed", left, right);
    }

    private static void add(String text, boolean other, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, other));
        }
    }

    private static List<String> split(String line) {
        return Arrays.asList(line.split("(?<=\\s)|(?=\\s)"));
    }
}
