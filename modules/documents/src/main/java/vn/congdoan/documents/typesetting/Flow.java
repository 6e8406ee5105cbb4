package vn.congdoan.documents.typesetting;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Sheet;

/// Places pieces below one another and turns the page where the pieces' bonds and footnotes allow it.
final class Flow {

    private static final double HAIR = 0.01;
    private static final int COMPANY = 2;

    private final OpenPage page;
    private List<Piece> held = new ArrayList<>();
    private List<Piece> chunk = new ArrayList<>();

    Flow(Paper paper, Sheet sheet, Profile profile) {
        this.page = new OpenPage(paper, sheet, profile);
    }

    /// Puts that at the foot of the first page.
    void stand(Piece piece) {
        page.foot().stand(piece);
    }

    /// Puts that into the upper margin of the first page.
    ///
    /// @param y from the paper's upper edge
    void head(Piece piece, double y) {
        page.head(piece, y);
    }

    void add(Piece piece) {
        if (!chunk.isEmpty() && !chunk.getLast().bound()) {
            hold();
        }
        chunk.add(piece);
    }

    /// Adds a piece that must not be parted from the one before, nor stand on a page with a single line of text.
    void addBound(Piece piece) {
        if (chunk.size() < COMPANY && !held.isEmpty()) {
            held.addAll(chunk);
            chunk.clear();
            swap();
        }
        chunk.add(piece);
    }

    void end() {
        hold();
        hold();
        page.end();
    }

    int pages() {
        return page.number();
    }

    /// How much of the last page is used, as a share.
    double lastPageFilled() {
        return page.filled();
    }

    /// Keeps a whole chunk back until it is known that the next does not need its company.
    private void hold() {
        place(held);
        swap();
    }

    private void swap() {
        var empty = held;
        held = chunk;
        chunk = empty;
    }

    private void place(List<Piece> pieces) {
        if (pieces.isEmpty()) {
            return;
        }
        var head = pieces.getFirst().head();
        var notes = notes(pieces);
        double height = height(pieces);
        boolean fits = height + page.foot().growth(notes) <= page.room() + HAIR;
        double alone = height - pieces.getFirst().gap() + page.foot().height(notes);
        if (!page.fresh() && !fits && alone <= page.freshRoom(head) + HAIR) {
            page.turn(head);
        }
        pieces.forEach(this::put);
        pieces.clear();
    }

    private static double height(List<Piece> pieces) {
        double height = 0;
        for (var piece : pieces) {
            height += piece.gap() + piece.height();
        }
        return height;
    }

    private static List<Note> notes(List<Piece> pieces) {
        List<Note> all = List.of();
        for (var piece : pieces) {
            var notes = piece.notes();
            if (!notes.isEmpty()) {
                all = new ArrayList<>(all);
                all.addAll(notes);
            }
        }
        return all;
    }

    private void put(Piece piece) {
        double gap = page.fresh() ? 0 : piece.gap();
        var notes = piece.notes();
        if (gap + piece.height() + page.foot().growth(notes) <= page.room() + HAIR) {
            page.draw(piece, gap, notes);
        } else if (page.wanting() && piece.height() + page.foot().height(notes) <= page.freshRoom(piece.head()) + HAIR) {
            page.turn(piece.head());
            page.draw(piece, 0, notes);
        } else {
            putInParts(piece, gap, notes);
        }
    }

    private void putInParts(Piece piece, double gap, List<Note> notes) {
        var parts = parts(piece, page.room() - gap);
        if (!parts.isEmpty()) {
            var first = parts.getFirst();
            page.draw(first, gap, first.notes());
            page.turn(parts.getLast().head());
            put(parts.getLast());
        } else if (!page.wanting() || fitsWithoutNotes(piece, gap, notes)) {
            page.draw(piece, gap, notes);
        } else {
            page.turn(piece.head());
            put(piece);
        }
    }

    /// Whether a piece whose notes fit on no page may begin them here.
    private boolean fitsWithoutNotes(Piece piece, double gap, List<Note> notes) {
        return !notes.isEmpty() && gap + piece.height() + page.foot().least(notes) <= page.room();
    }

    /// The first part no higher than the room with its notes, or, when that cannot be, with their beginning.
    private List<Piece> parts(Piece piece, double room) {
        var parts = piece.part(room);
        if (parts.isEmpty() || parts.getFirst().notes().isEmpty()) {
            return parts;
        }
        var notes = parts.getFirst().notes();
        var fewer = piece.part(room - page.foot().growth(notes));
        return !fewer.isEmpty() || page.wanting() ? fewer : piece.part(room - page.foot().least(notes));
    }
}
