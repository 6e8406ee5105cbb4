package vn.congdoan.documents.markup;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.congdoan.documents.markup.Comparison.Change;
import vn.congdoan.documents.markup.Comparison.Piece;

/// Compares two lines word by word.
final class WordComparison {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|[^\\p{L}\\p{M}\\p{N}\\s]");
    /// Share of words in common from which on a line is the same line, written anew.
    private static final double ALIKE = 0.5;
    private static final int FAR = 20;

    private WordComparison() {
    }

    /// The first of the next lines that is like `line`; -1 when none is.
    static int like(String line, List<String> others, int from, int to) {
        for (int i = from; i < Math.min(to, from + FAR); i++) {
            if (alike(line, others.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean alike(String one, String other) {
        var left = new HashMap<String, Integer>();
        int count = 0;
        for (var word : words(one)) {
            left.merge(word, 1, Integer::sum);
            count += word.isBlank() ? 0 : 1;
        }
        int common = 0;
        for (var word : words(other)) {
            count += word.isBlank() ? 0 : 1;
            if (!word.isBlank() && left.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return count > 0 && 2.0 * common / count >= ALIKE;
    }

    static List<Piece> pieces(String older, String newer) {
        var before = words(older);
        var after = words(newer);
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (var delta : DiffUtils.diff(before, after).getDeltas()) {
            add(pieces, Change.SAME, before.subList(at, delta.getSource().getPosition()));
            add(pieces, Change.REMOVED, delta.getSource().getLines());
            add(pieces, Change.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Change.SAME, before.subList(at, before.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Change change, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(change, String.join("", words)));
        }
    }

    private static List<String> words(String line) {
        return WORD.matcher(line).results().map(MatchResult::group).toList();
    }
}
