package vn.congdoan.documents.typesetting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An element of the logical structure: what the drawn text is, in the order of reading.
final class Tag {

    static final String NOTE = "Note";

    /// A place where some of the element's text is drawn: the page from 0 and the number of the mark there.
    record Mark(int page, int number) {
    }

    /// Rows and columns a cell of a table spans.
    record Cell(boolean head, int rowSpan, int columnSpan) {
    }

    final String type;
    final @Nullable Cell cell;
    /// What is read out in place of a figure, or null.
    final @Nullable String alternative;
    /// Where a figure is drawn: left, lower, right and upper edge on its page; or null.
    double @Nullable [] box;
    /// Tags and marks in the order of reading.
    final List<Object> kids = new ArrayList<>(2);
    /// Of its object in the file; 0 until that is known, and for ever when there is nothing to hear in it.
    int number;

    private Tag(String type, @Nullable Cell cell, @Nullable String alternative) {
        this.type = type;
        this.cell = cell;
        this.alternative = alternative;
    }

    static Tag root() {
        return new Tag("Document", null, null);
    }

    /// Of a footnote; stands in the text after its mark.
    static Tag note() {
        return new Tag(NOTE, null, null);
    }

    /// One whose place in the order of reading is not known yet.
    static Tag of(String type) {
        return new Tag(type, null, null);
    }

    Tag addFigure(String alternative) {
        var kid = new Tag("Figure", null, alternative);
        kids.add(kid);
        return kid;
    }

    Tag add(String type) {
        var kid = new Tag(type, null, null);
        kids.add(kid);
        return kid;
    }

    Tag addCell(Cell cell) {
        var kid = new Tag(cell.head() ? "TH" : "TD", cell, null);
        kids.add(kid);
        return kid;
    }

    /// The page of its first mark, -1 when it has none of its own.
    int firstPage() {
        for (var kid : kids) {
            if (kid instanceof Mark mark) {
                return mark.page();
            }
        }
        return -1;
    }

    /// Whether there is anything to hear in it. Rows and cells count even when they are empty.
    boolean speaks() {
        return cell != null || type.equals("TR") || holdsWords();
    }

    boolean holdsWords() {
        for (var kid : kids) {
            if (kid instanceof Mark || kid instanceof Tag tag && tag.speaks()) {
                return true;
            }
        }
        return false;
    }
}
