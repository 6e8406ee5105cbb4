package vn.congdoan.documents.typesetting;

import vn.congdoan.documents.Sheet;

/// How much air tables, titles and the place for signing have. An annex that would leave its last page nearly empty is
/// set closer, as a clerk would do.
enum Fit {
    EASY(2.5, 28, 14), SNUG(1.5, 25, 9), TIGHT(0.7, 22, 6);

    private final double cellPadding;
    private final double signingRoom;
    private final double titleGap;

    Fit(double cellPadding, double signingMillimetres, double titleGap) {
        this.cellPadding = cellPadding;
        this.signingRoom = Sheet.mm(signingMillimetres);
        this.titleGap = titleGap;
    }

    /// Above and below the text of a cell.
    double cellPadding() {
        return cellPadding;
    }

    /// For the hand-written signature and the seal.
    double signingRoom() {
        return signingRoom;
    }

    /// Above the title of an annex.
    double titleGap() {
        return titleGap;
    }
}
