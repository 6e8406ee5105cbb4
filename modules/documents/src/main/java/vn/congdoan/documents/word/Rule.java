package vn.congdoan.documents.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// The rules under names and titles: an empty paragraph ruled above, drawn in on both sides to the right length.
final class Rule {

    /// NĐ 30/2020: a third to a half of the text above.
    private static final double SHARE = 0.42;

    private Rule() {
    }

    static void under(double textWidth, double room, XWPFParagraph empty) {
        along(textWidth * SHARE, room, empty);
    }

    static void along(double length, double room, XWPFParagraph empty) {
        int side = Look.twips(Math.max(0, (room - length) / 2)).intValue();
        empty.setIndentationLeft(side);
        empty.setIndentationRight(side);
    }
}
