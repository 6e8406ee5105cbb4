package vn.congdoan.documents.typesetting;

import java.util.Arrays;
import java.util.BitSet;
import vn.congdoan.documents.fonts.Face;
import vn.congdoan.documents.fonts.Typeface;

/// Measures typed letters word by word.
final class Measure {

    private static final String GOOD_ENDS = "-/_.,;:@)";

    private final Passage.Letters letters;
    private int count;
    private int[] first;
    private int[] last;
    private int[] begins;
    private int[] ends;
    private int[] blanksBefore;
    private int[] blanksWithin;
    private final BitSet newlines = new BitSet();
    private int x;
    private int blanks;
    private int run;
    private int choppedUntil;

    private Measure(Passage.Letters letters, int words) {
        this.letters = letters;
        first = new int[words];
        last = new int[words];
        begins = new int[words];
        ends = new int[words];
        blanksBefore = new int[words];
        blanksWithin = new int[words];
    }

    static Passage passage(Passage.Letters letters) {
        return new Measure(letters, roomFor(letters.text())).measure(Integer.MAX_VALUE, Integer.MAX_VALUE);
    }

    /// Text of the house's own, typed as it is.
    static Passage passage(String text, Face face) {
        return passage(new Passage.Letters(text.toCharArray(), new Face[] {face}, new int[] {text.length()}, null));
    }

    /// The same text, where a word wider than `wide` may end a line after each hyphen, slash or stop in it, and what is
    /// even then wider than `limit` is cut between letters.
    static Passage chopped(Passage passage, int wide, int limit) {
        return new Measure(passage.letters(), roomFor(passage.letters().text())).measure(wide, limit);
    }

    private static int roomFor(char[] text) {
        int words = 1;
        for (char c : text) {
            if (c == ' ' || c == '\n') {
                words++;
            }
        }
        return words;
    }

    private Passage measure(int wide, int limit) {
        char[] text = letters.text();
        for (int i = 0; i < text.length;) {
            switch (text[i]) {
                case ' ' -> {
                    x += Typeface.BLANK;
                    blanks++;
                    i++;
                }
                case '\n' -> {
                    newlines.set(Math.max(0, count - 1));
                    i++;
                }
                default -> i = word(i, wide == Integer.MAX_VALUE ? wordEnd(i) : pieceEnd(i, wordEnd(i), wide, limit));
            }
        }
        return new Passage(letters, new Passage.Words(count, first, last, begins, ends, blanksBefore, blanksWithin),
                newlines.isEmpty() ? null : newlines);
    }

    /// Takes these letters as a word and answers where they end.
    private int word(int from, int to) {
        if (count == first.length) {
            grow();
        }
        first[count] = from;
        last[count] = to;
        begins[count] = x;
        blanksBefore[count] = blanks;
        for (int i = from; i < to; i++) {
            x += width(i);
            blanks += letters.text()[i] == Passage.TIE ? 1 : 0;
        }
        ends[count] = x;
        blanksWithin[count] = blanks;
        count++;
        return to;
    }

    private int wordEnd(int from) {
        char[] text = letters.text();
        int to = from;
        while (to < text.length && text[to] != ' ' && text[to] != '\n') {
            to++;
        }
        return to;
    }

    private int pieceEnd(int from, int to, int wide, int limit) {
        if (from >= choppedUntil && width(from, to) <= wide) {
            return to;
        }
        choppedUntil = to;
        int mark = run;
        int end = firstPiece(from, to, limit);
        run = mark;
        return end;
    }

    private int width(int from, int to) {
        int mark = run;
        int width = 0;
        for (int i = from; i < to; i++) {
            width += width(i);
        }
        run = mark;
        return width;
    }

    /// At least one letter.
    private int firstPiece(int from, int to, int limit) {
        int width = 0;
        for (int i = from; i < to; i++) {
            width += width(i);
            if (width > limit && i > from) {
                return i;
            }
            if (GOOD_ENDS.indexOf(letters.text()[i]) >= 0 || letters.text()[i] == Passage.TIE) {
                return i + 1;
            }
        }
        return to;
    }

    private int width(int index) {
        char c = letters.text()[index];
        if (c == Passage.TIE) {
            return Typeface.BLANK;
        }
        while (index >= letters.faceEnds()[run]) {
            run++;
        }
        int width = Typeface.of(letters.faces()[run]).width(c);
        return letters.raises(run) ? (int) Math.round(width * Raised.SIZE) : width;
    }

    private void grow() {
        int room = 2 * count + 4;
        first = Arrays.copyOf(first, room);
        last = Arrays.copyOf(last, room);
        begins = Arrays.copyOf(begins, room);
        ends = Arrays.copyOf(ends, room);
        blanksBefore = Arrays.copyOf(blanksBefore, room);
        blanksWithin = Arrays.copyOf(blanksWithin, room);
    }
}
