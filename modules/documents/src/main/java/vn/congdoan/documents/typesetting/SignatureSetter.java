package vn.congdoan.documents.typesetting;

import java.util.List;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.fonts.Face;
import vn.congdoan.spi.document.Signature;

/// Sets the signer at the right and the recipients at the left, at the same height, never alone on a page
/// (NĐ 30/2020, PL I, II.7 and 9).
final class SignatureSetter {

    private final Setting setting;
    private final Sheet sheet;
    private final Flow flow;
    private final Tag parent;
    private final double left;
    private final Panel panel;

    SignatureSetter(Setting setting, Sheet sheet, Flow flow, Tag parent) {
        this.setting = setting;
        this.sheet = sheet;
        this.flow = flow;
        this.parent = parent;
        var profile = setting.profile();
        this.left = profile.lengths().recipientsColumn() * sheet.textWidth() / profile.portrait().textWidth();
        this.panel = new Panel(profile.lengths().signatureGap());
    }

    /// @return the room that was left for signing
    SigningRoom set(Document document) {
        var recipients = new RecipientSetter(setting, sheet, parent, left, panel);
        recipients.set(document.recipients(), document.marks());
        return set(document.signature(), recipients.rest());
    }

    /// Without recipients.
    SigningRoom set(Signature signature) {
        return set(signature, List.of());
    }

    private SigningRoom set(Signature signature, List<Piece> rest) {
        setting.whereabouts().part("signature");
        double y = 0;
        for (var line : signature.capacity()) {
            y = signerLines(line, setting.sizes().office(), y);
        }
        double free = setting.fit().signingRoom(setting.profile());
        var room = new SigningRoom(axis(), free, (Tag) parent.kids.getLast());
        panel.reserve(signerLines(signature.name(), setting.sizes().signer(), y + free));
        panel.put(room, y);
        flow.addBound(panel);
        rest.forEach(flow::add);
        return room;
    }

    private double axis() {
        return (sheet.textWidth() + left) / 2;
    }

    private double signerLines(String text, double size, double from) {
        int measure = Setting.measure(sheet.textWidth() - left, size);
        double y = from;
        var tag = parent.add("P");
        for (var line : NameBreaker.lines(setting.typist().lines(text, Face.BOLD), measure)) {
            y = panel.put(TextPiece.centred(line, size, axis(), 0, false, tag), y);
        }
        return y;
    }
}
