package vn.congdoan.documents.typesetting;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.documents.Marks;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.fonts.Face;

/// Sets Nơi nhận beside the signer: the recipients, the drafter's sign, and what the document can be checked with
/// (NĐ 30/2020, PL I, II.9b and III.4).
final class RecipientSetter {

    private static final double GUTTER = Sheet.mm(4);
    private static final double MOST_OF_A_PAGE = 0.6;

    private final Setting setting;
    private final Sheet sheet;
    private final Tag parent;
    private final double width;
    private final Panel panel;
    private final List<Piece> rest = new ArrayList<>();
    private double y;

    /// @param panel that the signer shares
    RecipientSetter(Setting setting, Sheet sheet, Tag parent, double column, Panel panel) {
        this.setting = setting;
        this.sheet = sheet;
        this.parent = parent;
        this.width = column - GUTTER;
        this.panel = panel;
    }

    void set(List<String> recipients, Marks marks) {
        setting.whereabouts().part("recipients");
        if (!recipients.isEmpty()) {
            title();
        }
        for (int i = 0; i < recipients.size(); i++) {
            lines(Phrases.recipient(recipients.get(i), i == recipients.size() - 1), setting.sizes().recipients());
        }
        setting.whereabouts().part("drafter");
        lines(marks.drafter(), setting.sizes().drafter());
        if (marks.verification() != null) {
            put(new VerificationSetter(setting, width, parent).set(marks.verification()));
        }
    }

    /// What a page has no room for beside the signer.
    List<Piece> rest() {
        return rest;
    }

    /// On the base line of the signer's office.
    private void title() {
        double size = setting.sizes().recipientsTitle();
        double office = setting.sizes().office();
        var line = Measure.passage(Phrases.RECIPIENTS, Face.BOLD_ITALIC).whole();
        var title = TextPiece.left(line, size, 0, false, parent.add("P"));
        y = panel.put(title, TextPiece.baseline(office, office * Profile.SINGLE) - title.baseline());
    }

    private void lines(String text, double size) {
        var tag = parent.add("P");
        var passage = setting.typist().prose(text, Face.REGULAR);
        for (var line : LineBreaker.ragged(passage, Setting.measure(width, size))) {
            put(TextPiece.left(line, size, 0, false, tag));
        }
    }

    private void put(Piece piece) {
        if (!rest.isEmpty() || y + piece.height() > sheet.textHeight() * MOST_OF_A_PAGE) {
            rest.add(piece);
        } else {
            y = panel.put(piece, y);
        }
    }
}
