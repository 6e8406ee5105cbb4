package vn.congdoan.documents.typesetting;

import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Sheet;

/// How much air tables, titles and the place for signing have. An annex that would leave its last page nearly empty is
/// set closer, as a clerk would do.
enum Fit {
    EASY(2.5, 0, 14), SNUG(1.5, 3, 9), TIGHT(0.7, 6, 6);

    private final double cellPadding;
    private final double saved;
    private final double titleGap;

    Fit(double cellPadding, double savedMillimetres, double titleGap) {
        this.cellPadding = cellPadding;
        this.saved = Sheet.mm(savedMillimetres);
        this.titleGap = titleGap;
    }

    /// Above and below the text of a cell.
    double cellPadding() {
        return cellPadding;
    }

    /// For the hand-written signature and the seal.
    double signingRoom(Profile profile) {
        return Math.max(0, profile.lengths().signingRoom() - saved);
    }

    /// Above the title of an annex.
    double titleGap() {
        return titleGap;
    }
}
