package vn.congdoan.documents.typesetting;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.congdoan.documents.Unprintable;
import vn.congdoan.documents.fonts.Face;
import vn.congdoan.documents.fonts.Typeface;
import vn.congdoan.spi.document.Span;

/// Types the model's text into passages: composed letters, single blanks, invisible characters left out, every
/// character checked for a glyph, words tied that must not be parted. One per document; not for several threads.
final class Typist {

    private static final int GAP = 3;

    private final Whereabouts whereabouts;
    private char[] text = new char[1024];
    private int length;
    private int blanksDue;
    private boolean asTyped;
    private int notes;

    Typist(Whereabouts whereabouts) {
        this.whereabouts = whereabouts;
    }

    /// Running text: the ends of typed lines are blanks.
    Passage prose(String text, Face face) {
        return type(List.of(Span.of(text)), face, false);
    }

    Passage prose(List<Span> spans, Face face) {
        return type(spans, face, false);
    }

    /// Text of a cell or title: the ends of typed lines are kept.
    Passage lines(String text, Face face) {
        return type(List.of(Span.of(text)), face, true);
    }

    Passage lines(List<Span> spans, Face face) {
        return type(spans, face, true);
    }

    /// How many footnotes have been typed.
    int notes() {
        return notes;
    }

    /// Counts footnotes on from there, when what was typed was only tried.
    void notes(int number) {
        notes = number;
    }

    private Passage type(List<Span> spans, Face base, boolean keepingLines) {
        length = 0;
        blanksDue = 0;
        asTyped = keepingLines;
        var runs = new Runs(spans);
        for (int i = 0; i < spans.size(); i++) {
            var span = spans.get(i);
            var face = base.with(span.bold(), span.italic());
            append(composed(span.text()), Typeface.of(face));
            runs.end(face, span.raised(), length);
            if (!span.note().isEmpty()) {
                mark(++notes);
                runs.endMark(base, notes, span.note(), length);
            }
        }
        Ties.tie(text, length);
        var typed = Arrays.copyOf(text, length);
        return Measure.passage(runs.letters(typed, this::note));
    }

    /// Set close to the word before, whatever blanks are due.
    private void mark(int number) {
        ensure(length + 12);
        length += write(number, length);
    }

    private int write(int number, int at) {
        int before = number < 10 ? 0 : write(number / 10, at);
        text[at + before] = (char) ('0' + number % 10);
        return before + 1;
    }

    private Note note(int number, List<Span> words) {
        whereabouts.note(number);
        var all = new ArrayList<Span>(words.size() + 2);
        all.add(Span.raised(Integer.toString(number)));
        all.add(Span.of(" "));
        all.addAll(words);
        var note = new Note(type(all, Face.REGULAR, false));
        whereabouts.note(0);
        return note;
    }

    private static String composed(String typed) {
        return plain(typed) || Normalizer.isNormalized(typed, Normalizer.Form.NFC) ? typed
                : Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    /// Whether all its letters are of blocks that hold nothing but composed ones, as most texts are.
    private static boolean plain(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c >= '\u0300' && (c < '\u1E00' || c > '\u1EFF') && (c < '\u2010' || c > '\u2027')) {
                return false;
            }
        }
        return true;
    }

    private void append(String typed, Typeface typeface) {
        ensure(length + typed.length() + 1);
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c == '\n' && asTyped) {
                newline();
            } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\u3000') {
                blanksDue++;
            } else if (!invisible(c)) {
                letter(tieOr(c), typeface, typed, i);
            }
        }
    }

    private void letter(char c, Typeface typeface, String typed, int index) {
        if (typeface.width(c) < 0) {
            throw Unprintable.missingGlyph(typed.codePointAt(index), whereabouts.place());
        }
        blanks();
        text[length++] = c;
    }

    /// One blank for any number, but in titles and cells a wide gap is a place to be filled in by hand.
    private void blanks() {
        int wanted = asTyped && blanksDue >= GAP ? blanksDue : Math.min(blanksDue, 1);
        ensure(length + wanted + 2);
        if (wanted > 0 && length > 0 && text[length - 1] != '\n') {
            Arrays.fill(text, length, length + wanted, wanted == 1 ? ' ' : Passage.TIE);
            length += wanted;
        }
        blanksDue = 0;
    }

    private void newline() {
        blanksDue = 0;
        if (length > 0) {
            text[length++] = '\n';
        }
    }

    static char tieOr(char c) {
        return c == '\u2007' || c == '\u202F' ? Passage.TIE : c == '\u2011' ? '-' : c;
    }

    static boolean invisible(char c) {
        return c == '\u00AD' || c >= '\u200B' && c <= '\u200F' || c == '\u2060' || c == '\uFEFF' || c < ' '
                || c >= '\u007F' && c < '\u00A0';
    }

    private void ensure(int size) {
        if (size > text.length) {
            text = Arrays.copyOf(text, Math.max(size, 2 * text.length));
        }
    }
}
