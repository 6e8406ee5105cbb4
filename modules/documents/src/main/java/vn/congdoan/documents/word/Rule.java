package vn.congdoan.documents.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/// The rules under names and titles: an empty paragraph ruled above, drawn in on both sides to the right length.
final class Rule {

    private Rule() {
    }

    /// Draws a paragraph in to a length in the middle of its room, in points.
    static void along(double length, double room, XWPFParagraph empty) {
        int side = Look.twips(Math.max(0, (room - length) / 2)).intValue();
        empty.setIndentationLeft(side);
        empty.setIndentationRight(side);
    }
}
