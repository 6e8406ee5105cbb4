package vn.congdoan.documents;

import java.util.Arrays;
import java.util.BitSet;

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
    private int run;

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
        return new Measure(letters, roomFor(letters.text())).measure(Integer.MAX_VALUE);
    }

    /// Text of the house's own, typed as it is.
    static Passage passage(String text, Face face) {
        return passage(new Passage.Letters(text.toCharArray(), new Face[] {face}, new int[] {text.length()}));
    }

    /// The same text with words cut that are wider than the limit, after a hyphen or slash where there is one.
    static Passage chopped(Passage passage, int limit) {
        return new Measure(passage.letters(), roomFor(passage.letters().text())).measure(limit);
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

    private Passage measure(int limit) {
        char[] text = letters.text();
        int x = 0;
        int blanks = 0;
        for (int i = 0; i < text.length; i++) {
            char c = text[i];
            if (c == ' ') {
                x += Typeface.BLANK;
                blanks++;
                continue;
            }
            if (c == '\n') {
                if (count > 0) {
                    newlines.set(count - 1);
                }
                continue;
            }
            int to = limit == Integer.MAX_VALUE ? wordEnd(i) : fitting(i, wordEnd(i), limit);
            int width = 0;
            int inner = 0;
            for (int k = i; k < to; k++) {
                width += width(k);
                inner += text[k] == Passage.TIE ? 1 : 0;
            }
            add(i, to, x, x + width, blanks, blanks + inner);
            x += width;
            blanks += inner;
            i = to - 1;
        }
        return new Passage(letters, new Passage.Words(count, first, last, begins, ends, blanksBefore, blanksWithin),
                newlines.isEmpty() ? null : newlines);
    }

    private int wordEnd(int from) {
        char[] text = letters.text();
        int to = from;
        while (to < text.length && text[to] != ' ' && text[to] != '\n') {
            to++;
        }
        return to;
    }

    /// The end of what fits, at least one character; best after a sign that may end a line.
    private int fitting(int from, int to, int limit) {
        int width = 0;
        int good = -1;
        int mark = run;
        for (int i = from; i < to; i++) {
            width += width(i);
            if (width > limit && i > from) {
                run = mark;
                return good > from ? good : i;
            }
            if (GOOD_ENDS.indexOf(letters.text()[i]) >= 0 || letters.text()[i] == Passage.TIE) {
                good = i + 1;
            }
        }
        run = mark;
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
        return Typeface.of(letters.faces()[run]).width(c);
    }

    private void add(int from, int to, int begin, int end, int before, int within) {
        if (count == first.length) {
            grow();
        }
        first[count] = from;
        last[count] = to;
        begins[count] = begin;
        ends[count] = end;
        blanksBefore[count] = before;
        blanksWithin[count] = within;
        count++;
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
