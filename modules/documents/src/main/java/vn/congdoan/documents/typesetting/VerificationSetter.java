package vn.congdoan.documents.typesetting;

import vn.congdoan.documents.Marks.Verification;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.fonts.Face;

/// Sets what an issued document can be checked with: a QR code, and beside it the short code and the page to type it in.
final class VerificationSetter {

    private static final double MARGIN = Sheet.mm(2.5);

    private final Setting setting;
    private final double width;
    private final Tag parent;

    /// @param width of the place
    VerificationSetter(Setting setting, double width, Tag parent) {
        this.setting = setting;
        this.width = width;
        this.parent = parent;
    }

    Piece set(Verification verification) {
        setting.whereabouts().part("verification");
        var panel = new Panel(MARGIN);
        double side = setting.profile().lengths().qrCode();
        var figure = parent.addFigure("Mã QR để tra cứu văn bản tại " + verification.url());
        panel.put(new QrCode(verification.url(), side, figure), MARGIN);
        double y = MARGIN;
        y = lines(panel, Phrases.verification(verification.code()), Face.BOLD, y, side);
        lines(panel, Phrases.page(verification.url()), Face.REGULAR, y, side);
        return panel;
    }

    private double lines(Panel panel, String text, Face face, double from, double side) {
        double size = setting.sizes().verification();
        double x = side + MARGIN;
        double y = from;
        var tag = parent.add("P");
        var passage = setting.typist().prose(text, face);
        for (var line : LineBreaker.ragged(passage, Setting.measure(width - x, size))) {
            y = panel.put(TextPiece.left(line, size, x, false, tag), y);
        }
        return y;
    }
}
