package vn.congdoan.documents.typesetting;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.fonts.Face;
import vn.congdoan.documents.fonts.Typeface;

/// Sets Kính gửi: one addressee on its line, several each on a line of its own with the dashes under the colon
/// (NĐ 30/2020, PL I, II.9a). The whole stands in the middle.
final class AddresseeSetter {

    private static final double GAP = 14;
    private static final double GAP_BELOW = 6;
    private static final Line LABEL = Measure.passage(Phrases.ADDRESSEES, Face.REGULAR).whole();
    private static final int COLON = Typeface.of(Face.REGULAR).width(':');
    private static final int DASH = Typeface.of(Face.REGULAR).width('-') + Typeface.BLANK;

    private final Setting setting;
    private final Tag parent;
    private final double size;
    private final int width;
    private final int least;

    AddresseeSetter(Setting setting, Sheet sheet, Tag parent) {
        this.setting = setting;
        this.parent = parent;
        this.size = setting.sizes().addressees();
        this.width = Setting.measure(sheet.textWidth(), size);
        this.least = Setting.measure(setting.profile().indent(), size);
    }

    void set(List<String> addressees, Flow flow) {
        if (addressees.isEmpty()) {
            return;
        }
        setting.whereabouts().part("addressees");
        if (addressees.size() == 1) {
            one(addressees.getFirst(), flow);
        } else {
            several(addressees, flow);
        }
        var space = new Panel(0);
        space.reserve(GAP_BELOW);
        flow.add(space);
    }

    private void one(String addressee, Flow flow) {
        int before = LABEL.width() + Typeface.BLANK;
        var lines = lines(addressee, width - least - before);
        int left = left(before + widest(lines));
        var tag = parent.add("P");
        var panel = new Panel(GAP);
        panel.put(TextPiece.left(LABEL, size, points(left), false, tag), 0);
        double y = 0;
        for (var line : lines) {
            y = panel.put(TextPiece.left(line, size, points(left + before), false, tag), y);
        }
        flow.add(panel);
    }

    private void several(List<String> addressees, Flow flow) {
        int before = LABEL.width() - COLON;
        var all = new ArrayList<List<Line>>();
        for (int i = 0; i < addressees.size(); i++) {
            var text = Phrases.addressee(addressees.get(i), false, i == addressees.size() - 1);
            all.add(lines(text, width - least - before - DASH));
        }
        int widest = all.stream().mapToInt(AddresseeSetter::widest).max().orElse(0);
        int left = left(before + DASH + widest);
        double leading = size * Profile.SINGLE;
        flow.add(new TextPiece(LABEL, size, points(left), 0, leading, GAP, true, parent.add("P")));
        for (var lines : all) {
            var tag = parent.add("P");
            for (int i = 0; i < lines.size(); i++) {
                int x = left + before + (i == 0 ? 0 : DASH);
                flow.add(TextPiece.left(lines.get(i), size, points(x), i < lines.size() - 1, tag));
            }
        }
    }

    private List<Line> lines(String text, int measure) {
        return LineBreaker.ragged(setting.typist().prose(text, Face.REGULAR), measure);
    }

    private static int widest(List<Line> lines) {
        return lines.stream().mapToInt(Line::width).max().orElse(0);
    }

    private int left(int wide) {
        return Math.max(least, (width - wide) / 2);
    }

    private double points(int thousandths) {
        return thousandths * size / 1000;
    }
}
