package vn.congdoan.documents.typesetting;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Sheet;
import vn.congdoan.spi.document.Signature;

/// Sets the signer at the right and the recipients at the left, at the same height, never alone on a page
/// (NĐ 30/2020, PL I, II.7 and 9).
final class SignatureSetter {

    private static final double GUTTER = Sheet.mm(4);
    private static final double MOST_OF_A_PAGE = 0.6;

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
    SigningRoom set(Signature signature, List<String> recipients) {
        setting.whereabouts().part("recipients");
        var rest = recipients(recipients);
        setting.whereabouts().part("signature");
        double y = 0;
        for (var line : signature.capacity()) {
            y = signerLines(line, setting.sizes().office(), y);
        }
        double free = setting.fit().signingRoom(setting.profile());
        panel.reserve(signerLines(signature.name(), setting.sizes().signer(), y + free));
        var room = new SigningRoom(axis(), free, (Tag) parent.kids.getLast());
        panel.put(room, y);
        flow.addBound(panel);
        rest.forEach(flow::add);
        return room;
    }

    private double axis() {
        return (sheet.textWidth() + left) / 2;
    }

    private double signerLines(String text, double size, double from) {
        double width = sheet.textWidth();
        int measure = Setting.measure(width - left, size);
        double y = from;
        var tag = parent.add("P");
        for (var line : NameBreaker.lines(setting.typist().lines(text, Face.BOLD), measure)) {
            y = panel.put(TextPiece.centred(line, size, axis(), 0, false, tag), y);
        }
        return y;
    }

    /// Puts as many lines beside the signer as a page can take and answers the others.
    private List<Piece> recipients(List<String> recipients) {
        var rest = new ArrayList<Piece>();
        if (recipients.isEmpty()) {
            return rest;
        }
        var title = title();
        double y = panel.put(title, signerBaseline() - title.baseline());
        double size = setting.sizes().recipients();
        int measure = Setting.measure(left - GUTTER, size);
        for (int i = 0; i < recipients.size(); i++) {
            var text = Phrases.recipient(recipients.get(i), i == recipients.size() - 1);
            var tag = parent.add("P");
            for (var line : LineBreaker.ragged(setting.typist().prose(text, Face.REGULAR), measure)) {
                var piece = TextPiece.left(line, size, 0, false, tag);
                if (y + piece.height() > sheet.textHeight() * MOST_OF_A_PAGE) {
                    rest.add(piece);
                } else {
                    y = panel.put(piece, y);
                }
            }
        }
        return rest;
    }

    private TextPiece title() {
        double size = setting.sizes().recipientsTitle();
        return TextPiece.left(Measure.passage(Phrases.RECIPIENTS, Face.BOLD_ITALIC).whole(), size, 0, false, parent.add("P"));
    }

    private double signerBaseline() {
        double size = setting.sizes().office();
        return TextPiece.baseline(size, size * Profile.SINGLE);
    }
}
