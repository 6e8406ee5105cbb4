package vn.congdoan.documents.typesetting;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.fonts.Typeface;

/// What few passages have: runs set as superscripts, and among them the marks of footnotes.
///
/// @param runs  by run, whether it is raised
/// @param marks of footnotes, in the order of the text
record Raised(boolean[] runs, List<Mark> marks) {

    /// Of the size around, the size of a superscript and the height of its base line.
    static final double SIZE = 0.62;
    static final double RISE = 0.36;

    /// @param run  that shows the number
    /// @param from its first character
    record Mark(int run, int from, Note note) {
    }

    /// The notes whose marks stand among these characters.
    List<Note> notes(int from, int to) {
        var notes = new ArrayList<Note>(marks.size());
        for (var mark : marks) {
            if (mark.from() >= from && mark.from() < to) {
                notes.add(mark.note());
            }
        }
        return notes;
    }

    /// The note that this run is the mark of, or null.
    @Nullable Note note(int run) {
        for (var mark : marks) {
            if (mark.run() == run) {
                return mark.note();
            }
        }
        return null;
    }

    /// What blanks must grow by so that they are as wide as beside the superscript.
    static double spread(double spread) {
        return (Typeface.BLANK + spread) / SIZE - Typeface.BLANK;
    }
}
