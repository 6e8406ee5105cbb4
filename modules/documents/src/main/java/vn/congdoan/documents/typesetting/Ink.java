package vn.congdoan.documents.typesetting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.fonts.Face;
import vn.congdoan.documents.fonts.Glyphs;
import vn.congdoan.documents.pdf.Bytes;

/// Draws on one page. Coordinates are points from the paper's upper left corner; heights of text are its base line.
/// Whatever is drawn belongs to the tag marked last, or to none when it is decoration.
final class Ink {

    private static final double GRID_RULE = 0.5;

    private final double pageHeight;
    private final int page;
    private final Glyphs glyphs;
    private final Bytes out;
    private final Strokes across = new Strokes();
    private final Strokes down = new Strokes();
    private final List<Tag> marked = new ArrayList<>();
    private @Nullable Tag open;
    private boolean decorating;
    private boolean inText;
    /// Where the last line of the open text object begins, in hundredths of a point.
    private long lineX;
    private long lineY;
    private @Nullable Face face;
    private double size;

    Ink(Sheet sheet, int page, Glyphs glyphs, Bytes out) {
        this.pageHeight = sheet.height();
        this.page = page;
        this.glyphs = glyphs;
        this.out = out;
    }

    /// Number of the page in its document, from 0.
    int page() {
        return page;
    }

    /// What follows is text of this element.
    void mark(Tag tag) {
        if (decorating || open == tag) {
            return;
        }
        unmark();
        beginText();
        begin(tag);
    }

    private void begin(Tag tag) {
        open = tag;
        tag.kids.add(new Tag.Mark(page, marked.size()));
        out.put('/').put(tag.type).put("<</MCID ").whole(marked.size()).put(">>BDC\n");
        marked.add(tag);
    }

    /// What is drawn meanwhile is no text of the document: page numbers, rules, repeated heads.
    void decorate(Runnable drawing) {
        if (decorating) {
            endText();
            drawing.run();
            return;
        }
        unmark();
        endText();
        decorating = true;
        out.put("/Artifact BMC\n");
        drawing.run();
        endText();
        out.put("EMC\n");
        decorating = false;
    }

    private void unmark() {
        if (open != null) {
            out.put("EMC\n");
            open = null;
        }
    }

    /// One text object holds as many lines as possible, and each says only how far it is from the line before: the rows
    /// of a table look alike then, and pack well.
    private void beginText() {
        if (!inText) {
            out.put("BT\n");
            inText = true;
            lineX = 0;
            lineY = 0;
        }
    }

    private void endText() {
        if (inText) {
            out.put("ET\n");
            inText = false;
        }
    }

    private void beginLine(double x, double y) {
        long nextX = Math.round(x * 100);
        long nextY = Math.round(y * 100);
        out.hundredths(nextX - lineX).hundredths(nextY - lineY).put("Td\n");
        lineX = nextX;
        lineY = nextY;
    }

    /// @param spread what every blank grows by, in thousandths of the size
    void text(Line line, double ofSize, double x, double baseline, double spread) {
        var letters = line.passage().letters();
        int run = 0;
        while (letters.faceEnds()[run] <= line.from()) {
            run++;
        }
        beginText();
        font(letters.faces()[run], ofSize);
        beginLine(x, pageHeight - baseline);
        for (int from = line.from(); from < line.to(); run++) {
            int to = Math.min(line.to(), letters.faceEnds()[run]);
            if (to > from && letters.raises(run)) {
                raised(letters, run, from, to, ofSize, spread);
            } else if (to > from) {
                font(letters.faces()[run], ofSize);
                show(letters.text(), from, to, letters.faces()[run], spread);
            }
            from = Math.max(from, to);
        }
    }

    private void raised(Passage.Letters letters, int run, int from, int to, double ofSize, double spread) {
        var owner = open;
        var note = letters.raised() == null ? null : letters.raised().note(run);
        if (owner != null && note != null) {
            owner.kids.add(note.reference());
            mark(note.reference());
        }
        font(letters.faces()[run], ofSize * Raised.SIZE);
        out.number(ofSize * Raised.RISE).put("Ts\n");
        show(letters.text(), from, to, letters.faces()[run], Raised.spread(spread));
        out.put("0 Ts\n");
        if (owner != null && note != null) {
            owner.kids.add(note.tag());
            mark(owner);
        }
    }

    private void font(Face wanted, double ofSize) {
        if (face != wanted || size != ofSize) {
            face = wanted;
            size = ofSize;
            glyphs.use(wanted);
            out.put('/').put(Glyphs.name(wanted)).put(' ').number(ofSize).put("Tf\n");
        }
    }

    private void show(char[] text, int from, int to, Face inFace, double spread) {
        boolean even = Math.abs(spread) < 0.05;
        out.put(even ? "(" : "[(");
        for (int i = from; i < to; i++) {
            char c = text[i] == Passage.TIE ? ' ' : text[i];
            out.letter(c);
            if (c == ' ' && !even) {
                out.put(')').hundredths(-10 * Math.round(10 * spread)).put('(');
            } else {
                glyphs.use(inFace, c);
            }
        }
        out.put(even ? ")Tj\n" : ")]TJ\n");
    }

    /// A single horizontal rule.
    void rule(double x, double y, double length, double thickness) {
        decorate(() -> out.number(thickness).put("w ").number(x).number(pageHeight - y).put("m ")
                .number(x + length).number(pageHeight - y).put("l S\n"));
    }

    /// What follows is bright red, or black again.
    void red(boolean red) {
        out.put(red ? "1 0 0 rg 1 0 0 RG\n" : "0 g 0 G\n");
    }

    /// A single frame.
    void frame(double x, double y, double width, double height, double thickness) {
        decorate(() -> out.number(thickness).put("w ").number(x).number(pageHeight - y - height).number(width)
                .number(height).put("re S\n"));
    }

    /// What follows is a square figure, of tiles up to [#fill].
    void figure(Tag tag, double x, double y, double side) {
        unmark();
        endText();
        begin(tag);
        tag.box = new double[] {x, pageHeight - y - side, x + side, pageHeight - y};
    }

    /// Adds a rectangle to a figure.
    void tile(double x, double y, double width, double height) {
        out.number(x).number(pageHeight - y - height).number(width).number(height).put("re\n");
    }

    void fill() {
        out.put("f\n");
    }

    /// The four sides of a table's cell.
    void box(double x, double y, double width, double height) {
        across.add(pageHeight - y, x, x + width);
        across.add(pageHeight - y - height, x, x + width);
        down.add(x, pageHeight - y - height, pageHeight - y);
        down.add(x + width, pageHeight - y - height, pageHeight - y);
    }

    /// Ends the page.
    void finish() {
        unmark();
        endText();
        if (!across.isEmpty()) {
            decorate(this::grid);
        }
    }

    private void grid() {
        out.number(GRID_RULE).put("w\n");
        across.drawTo((y, from, to) -> segment(from, y, to, y));
        down.drawTo((x, from, to) -> segment(x, from, x, to));
        out.put("S\n");
    }

    private void segment(long x1, long y1, long x2, long y2) {
        out.hundredths(x1).hundredths(y1).put("m ").hundredths(x2).hundredths(y2).put("l\n");
    }

    /// The elements marked on the page; a mark's number is its index.
    List<Tag> marked() {
        return marked;
    }
}
