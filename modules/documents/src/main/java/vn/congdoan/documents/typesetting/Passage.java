package vn.congdoan.documents.typesetting;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.fonts.Face;

/// Text whose characters are known to have glyphs, measured word by word in thousandths of a size yet to be chosen.
/// A word is what stands between two places where a line may end.
final class Passage {

    /// Written as a blank; no line ends there.
    static final char TIE = '\u00A0';

    /// The text, single blanks between words, up to which index each run in one face goes, and what is raised in it.
    record Letters(char[] text, Face[] faces, int[] faceEnds, @Nullable Raised raised) {

        boolean raises(int run) {
            return raised != null && raised.runs()[run];
        }
    }

    /// By word: first and last (exclusive) character, offsets of both in one endless line, and how many blanks that
    /// may be stretched lie before both.
    record Words(int count, int[] first, int[] last, int[] begins, int[] ends, int[] blanksBefore, int[] blanksWithin) {
    }

    private final Letters letters;
    private final Words words;
    private final @Nullable BitSet newlines;

    /// @param newlines words after which a line must end, or null
    Passage(Letters letters, Words words, @Nullable BitSet newlines) {
        this.letters = letters;
        this.words = words;
        this.newlines = newlines;
    }

    Letters letters() {
        return letters;
    }

    int words() {
        return words.count();
    }

    boolean isEmpty() {
        return words.count() == 0;
    }

    /// Width of the words from (inclusive) to (exclusive) set in one line.
    int width(int from, int to) {
        return words.ends()[to - 1] - words.begins()[from];
    }

    int blanks(int from, int to) {
        return words.blanksWithin()[to - 1] - words.blanksBefore()[from];
    }

    boolean endsLine(int word) {
        return newlines != null && newlines.get(word);
    }

    /// The width of the widest word.
    int widest() {
        int widest = 0;
        for (int i = 0; i < words.count(); i++) {
            widest = Math.max(widest, width(i, i + 1));
        }
        return widest;
    }

    /// The width of the widest of its lines, when none is broken but where it was typed so.
    int widestLine() {
        int widest = 0;
        int from = 0;
        for (int i = 0; newlines != null && i < words.count(); i++) {
            if (newlines.get(i)) {
                widest = Math.max(widest, width(from, i + 1));
                from = i + 1;
            }
        }
        return from < words.count() ? Math.max(widest, width(from, words.count())) : widest;
    }

    String word(int index) {
        return new String(letters.text(), words.first()[index], words.last()[index] - words.first()[index]);
    }

    Line line(int from, int to) {
        return new Line(this, words.first()[from], words.last()[to - 1], width(from, to), blanks(from, to));
    }

    Line whole() {
        return line(0, words.count());
    }
}
