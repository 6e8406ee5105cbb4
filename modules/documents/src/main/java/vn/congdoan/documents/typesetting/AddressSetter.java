package vn.congdoan.documents.typesetting;

import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.fonts.Face;

/// Sets the issuing body's address at the foot of page 1 under a rule as wide as the text (NĐ 30/2020, PL I, III.5).
final class AddressSetter {

    private static final double GAP = 8;
    private static final double RULE_ROOM = 6;

    private final Setting setting;
    private final Sheet sheet;

    AddressSetter(Setting setting, Sheet sheet) {
        this.setting = setting;
        this.sheet = sheet;
    }

    /// Answers its tag, to be read after everything else.
    Tag set(String address, Flow flow) {
        var tag = Tag.of("P");
        if (!address.isBlank()) {
            setting.whereabouts().part("address");
            double size = setting.sizes().address();
            double width = sheet.textWidth();
            var panel = new Panel(GAP);
            double thickness = setting.profile().rules().thickness();
            double y = panel.put(new Rule(0, width, thickness, RULE_ROOM, 0, false), 0);
            var passage = setting.typist().lines(address, Face.REGULAR);
            for (var line : Balancer.lines(passage, Setting.measure(width, size))) {
                y = panel.put(TextPiece.centred(line, size, width / 2, 0, false, tag), y);
            }
            flow.stand(panel);
        }
        return tag;
    }
}
