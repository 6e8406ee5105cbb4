package vn.congdoan.documents.typesetting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Sheet;

/// Places pieces below one another on pages with numbers of their own, and turns the page where the pieces' bonds
/// allow it.
final class Flow {

    private static final double HAIR = 0.01;
    private static final double HIGHEST_HEAD = 0.5;

    private final Paper paper;
    private final Sheet sheet;
    private final Profile profile;
    private final List<Piece> chunk = new ArrayList<>();
    private @Nullable Ink ink;
    private int number = 1;
    private double y;
    private boolean fresh = true;

    Flow(Paper paper, Sheet sheet, Profile profile) {
        this.paper = paper;
        this.sheet = sheet;
        this.profile = profile;
        this.ink = paper.open(sheet);
        this.y = sheet.top();
    }

    void add(Piece piece) {
        if (!chunk.isEmpty() && !chunk.getLast().bound()) {
            place();
        }
        chunk.add(piece);
    }

    /// Adds a piece that must not be parted from the one before.
    void addBound(Piece piece) {
        chunk.add(piece);
    }

    void end() {
        place();
    }

    int pages() {
        return number;
    }

    /// How much of the last page is used, as a share.
    double lastPageFilled() {
        return (y - sheet.top()) / sheet.textHeight();
    }

    private void place() {
        if (chunk.isEmpty()) {
            return;
        }
        var head = chunk.getFirst().head();
        if (!fresh && height(false) > room() + HAIR && height(true) <= freshRoom(head) + HAIR) {
            turn(head);
        }
        chunk.forEach(this::put);
        chunk.clear();
    }

    private double height(boolean atTop) {
        double height = atTop ? -chunk.getFirst().gap() : 0;
        for (var piece : chunk) {
            height += piece.gap() + piece.height();
        }
        return height;
    }

    private void put(Piece piece) {
        double gap = fresh ? 0 : piece.gap();
        if (gap + piece.height() <= room() + HAIR) {
            draw(piece, gap);
        } else if (!fresh && piece.height() <= freshRoom(piece.head()) + HAIR) {
            turn(piece.head());
            draw(piece, 0);
        } else {
            putInParts(piece, gap);
        }
    }

    private void putInParts(Piece piece, double gap) {
        var parts = piece.part(room() - gap);
        if (!parts.isEmpty()) {
            draw(parts.getFirst(), gap);
            turn(parts.getLast().head());
            put(parts.getLast());
        } else if (fresh) {
            draw(piece, 0);
        } else {
            turn(piece.head());
            put(piece);
        }
    }

    private void draw(Piece piece, double gap) {
        if (ink != null) {
            piece.draw(ink, sheet.left(), y + gap);
        }
        y += gap + piece.height();
        fresh = false;
    }

    private void turn(@Nullable Piece head) {
        ink = paper.open(sheet);
        y = sheet.top();
        fresh = true;
        number++;
        if (ink != null) {
            number(ink);
        }
        if (head != null && repeated(head)) {
            repeat(head);
        }
    }

    private void number(Ink on) {
        double size = profile.sizes().pageNumber();
        double baseline = profile.lengths().header() + TextPiece.baseline(size, size * Profile.SINGLE);
        var numeral = Measure.passage(Integer.toString(number), Face.REGULAR).whole();
        double x = sheet.left() + sheet.textWidth() / 2 - numeral.width() * size / 2000;
        on.decorate(() -> on.text(numeral, size, x, baseline, 0));
    }

    private void repeat(Piece head) {
        var on = ink;
        if (on != null) {
            on.decorate(() -> head.draw(on, sheet.left(), y));
        }
        y += head.height();
    }

    private boolean repeated(Piece head) {
        return head.height() <= sheet.textHeight() * HIGHEST_HEAD;
    }

    private double room() {
        return sheet.height() - sheet.bottom() - y;
    }

    private double freshRoom(@Nullable Piece head) {
        return sheet.textHeight() - (head != null && repeated(head) ? head.height() : 0);
    }
}
