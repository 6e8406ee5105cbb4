package vn.congdoan.documents.typesetting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.Profile;

/// A footnote, typed with its number, and the mark in the text that refers to it.
final class Note {

    private final Passage passage;
    private final Tag reference;
    private final Tag tag;
    private @Nullable List<TextPiece> lines;

    Note(Passage passage) {
        this.passage = passage;
        this.reference = Tag.of("Reference");
        this.tag = Tag.note();
    }

    /// Of the mark in the text.
    Tag reference() {
        return reference;
    }

    Tag tag() {
        return tag;
    }

    /// Footnotes of this footnote: they stand on the same page.
    List<Note> nested() {
        return passage.isEmpty() ? List.of() : passage.whole().notes();
    }

    List<TextPiece> lines(double width, double size) {
        if (lines == null) {
            int measure = Setting.measure(width, size);
            var set = new ArrayList<TextPiece>();
            var broken = Justifier.lines(passage, measure, measure);
            for (int i = 0; i < broken.size(); i++) {
                double spread = broken.get(i).spread(measure, i == broken.size() - 1);
                set.add(new TextPiece(broken.get(i), size, 0, spread, size * Profile.SINGLE, 0, false, tag));
            }
            lines = set;
        }
        return lines;
    }
}
