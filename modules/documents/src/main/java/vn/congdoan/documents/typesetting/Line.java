package vn.congdoan.documents.typesetting;

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

    String text() {
        return new String(passage.letters().text(), from, to - from).replace(Passage.TIE, ' ');
    }
}
