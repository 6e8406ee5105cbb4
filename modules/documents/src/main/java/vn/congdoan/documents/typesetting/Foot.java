package vn.congdoan.documents.typesetting;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Sheet;

/// The foot of a page: footnotes under a short rule, and on page 1 what stands below them. Lines of notes that find no
/// room are left for the next page.
final class Foot {

    private static final double ABOVE_RULE = 8;
    private static final double BELOW_RULE = 4;
    private static final double SEPARATOR = ABOVE_RULE + BELOW_RULE;
    private static final int LEAST_LINES = 2;
    /// Of a page, for lines left from the page before.
    private static final double MOST_LEFT = 0.3;

    private final Sheet sheet;
    private final double size;
    private final double leading;
    private final Profile.Rules rules;
    private final List<TextPiece> lines = new ArrayList<>();
    private final Deque<TextPiece> left = new ArrayDeque<>();
    private @Nullable Piece base;

    Foot(Sheet sheet, Profile profile) {
        this.sheet = sheet;
        this.size = profile.sizes().footnote();
        this.leading = size * Profile.SINGLE;
        this.rules = profile.rules();
    }

    /// Puts that below everything else on this page.
    void stand(Piece piece) {
        base = piece;
    }

    double height() {
        return high(lines.size()) + (base == null ? 0 : base.gap() + base.height());
    }

    /// Of what is left, at the foot of the next page.
    double comingHeight() {
        return high(Math.min(left.size(), most()));
    }

    /// What the foot of this page would grow by.
    double growth(List<Note> notes) {
        return notes.isEmpty() ? 0 : high(lines.size() + count(notes)) - high(lines.size());
    }

    /// The height of these notes on a page without others.
    double height(List<Note> notes) {
        return high(count(notes));
    }

    /// What must stand of them on the page of their marks, even when not all of them can.
    double least(List<Note> notes) {
        return high(Math.min(count(notes), LEAST_LINES));
    }

    private int count(List<Note> notes) {
        int count = 0;
        for (var note : notes) {
            count += note.lines(sheet.textWidth(), size).size();
        }
        return count;
    }

    private double high(int count) {
        return count == 0 ? 0 : SEPARATOR + count * leading;
    }

    private int most() {
        return Math.max(1, (int) ((sheet.textHeight() * MOST_LEFT - SEPARATOR) / leading));
    }

    /// @param room on the page, without what stands at the foot already
    void take(List<Note> notes, double room) {
        double free = lines.isEmpty() ? room - SEPARATOR : room;
        for (var note : notes) {
            for (var line : note.lines(sheet.textWidth(), size)) {
                free -= leading;
                (left.isEmpty() && free >= -0.1 ? lines : left).add(line);
            }
        }
    }

    boolean isLeft() {
        return !left.isEmpty();
    }

    /// Nothing of this page's foot stands on the next but the lines that found no room.
    void turn() {
        base = null;
        lines.clear();
        for (int most = most(); most > 0 && !left.isEmpty(); most--) {
            lines.add(left.removeFirst());
        }
    }

    void draw(Ink ink) {
        double y = sheet.height() - sheet.bottom();
        if (base != null) {
            y -= base.height();
            base.draw(ink, sheet.left(), y);
            y -= base.gap();
        }
        if (!lines.isEmpty()) {
            y -= high(lines.size());
            ink.rule(sheet.left(), y + ABOVE_RULE, rules.note(), rules.thickness());
            y += SEPARATOR;
            for (var line : lines) {
                line.draw(ink, sheet.left(), y);
                y += leading;
            }
        }
    }
}
