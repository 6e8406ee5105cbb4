package vn.congdoan.documents.typesetting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.fonts.Face;

/// The page that is being filled, and the turning to the next. Pages have numbers of their own, shown from the second
/// on (NĐ 30/2020, PL I, I).
final class OpenPage {

    private static final double HIGHEST_HEAD = 0.5;

    private final Paper paper;
    private final Sheet sheet;
    private final Profile profile;
    private final Foot foot;
    private @Nullable Ink ink;
    private int number = 1;
    private double y;
    private boolean fresh = true;

    OpenPage(Paper paper, Sheet sheet, Profile profile) {
        this.paper = paper;
        this.sheet = sheet;
        this.profile = profile;
        this.foot = new Foot(sheet, profile);
        this.ink = paper.open(sheet);
        this.y = sheet.top();
    }

    /// Whether nothing stands on the page but what is repeated.
    boolean fresh() {
        return fresh;
    }

    /// Whether the next page could have more room than this had when it was empty.
    boolean wanting() {
        return !fresh || foot.height() > 0;
    }

    Foot foot() {
        return foot;
    }

    int number() {
        return number;
    }

    double filled() {
        return (y + foot.height() - sheet.top()) / sheet.textHeight();
    }

    double room() {
        return sheet.height() - sheet.bottom() - y - foot.height();
    }

    /// The room on the next page under this head.
    double freshRoom(@Nullable Piece head) {
        return sheet.textHeight() - foot.comingHeight() - (head != null && repeated(head) ? head.height() : 0);
    }

    /// Draws in the upper margin, at that distance from the paper's edge.
    void head(Piece piece, double top) {
        if (ink != null) {
            piece.draw(ink, sheet.left(), top);
        }
    }

    void draw(Piece piece, double gap, List<Note> notes) {
        if (ink != null) {
            piece.draw(ink, sheet.left(), y + gap);
        }
        y += gap + piece.height();
        fresh = false;
        if (!notes.isEmpty()) {
            foot.take(notes, room());
        }
    }

    void turn(@Nullable Piece head) {
        close();
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

    /// Draws the foot, and takes what it left for the next page.
    private void close() {
        if (ink != null) {
            foot.draw(ink);
        }
        foot.turn();
    }

    void end() {
        while (foot.isLeft()) {
            turn(null);
        }
        close();
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
}
