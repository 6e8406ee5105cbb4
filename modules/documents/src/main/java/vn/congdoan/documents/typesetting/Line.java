package vn.congdoan.documents.typesetting;

import java.util.List;

/// Characters of a passage that stand in one line.
///
/// @param from   first character
/// @param to     last character, exclusive
/// @param width  in thousandths of the size
/// @param blanks that may be stretched
record Line(Passage passage, int from, int to, int width, int blanks) {

    /// What every blank must grow by, in thousandths of the size, to fill the measure.
    double spread(int measure) {
        return blanks == 0 ? 0 : (double) (measure - width) / blanks;
    }

    /// For the line of a justified passage, of which the last is not stretched.
    double spread(int measure, boolean last) {
        return last ? Math.min(0, spread(measure)) : spread(measure);
    }

    /// Footnotes whose marks stand in it.
    List<Note> notes() {
        var raised = passage.letters().raised();
        return raised == null ? List.of() : raised.notes(from, to);
    }

    String text() {
        return new String(passage.letters().text(), from, to - from).replace(Passage.TIE, ' ');
    }
}
