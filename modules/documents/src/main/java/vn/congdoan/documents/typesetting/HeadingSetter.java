package vn.congdoan.documents.typesetting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.fonts.Face;

/// Sets the two-column heading of page 1 (NĐ 30/2020, PL I, II.1-4).
final class HeadingSetter {

    private static final double RULE_ROOM = 5;
    private static final double NUMBER_GAP = 7;
    private static final double GUTTER = Sheet.mm(4);

    private final Setting setting;
    private final double width;
    private final double leftAxis;
    private final double rightAxis;
    private final Panel panel = new Panel(0);
    private final Tag parent;
    private @Nullable TextPiece lastName;

    HeadingSetter(Setting setting, Sheet sheet, Tag parent) {
        this.setting = setting;
        this.parent = parent;
        this.width = sheet.textWidth();
        double left = Math.min(setting.profile().headingColumn(), width - nationWidth());
        this.leftAxis = left / 2;
        this.rightAxis = left + (width - left) / 2;
    }

    /// The nation's name has its line, whatever the sizes and margins of the profile.
    private double nationWidth() {
        var name = setting.typist().prose(setting.profile().nation(), Face.BOLD);
        return name.isEmpty() ? 0 : name.whole().width() * setting.sizes().nation() / 1000;
    }

    Piece set(Document document) {
        var heading = document.heading();
        double left = bodies(heading.governingBody(), heading.body());
        double right = nation();
        double y = Math.max(left, right) + NUMBER_GAP;
        var number = line(Phrases.number(heading), Face.REGULAR, setting.sizes().number(), leftAxis);
        double end = panel.put(number, y);
        date(Phrases.date(heading), number, y);
        new StampSetter(setting, panel, parent, leftAxis).set(document, end);
        return panel;
    }

    /// On the number's base line under the nation's name; a long name of a place moves it to the left, but never so
    /// far that it meets the number.
    private void date(String text, TextPiece number, double from) {
        double size = setting.sizes().date();
        double room = width - (number.x() + number.width()) - GUTTER;
        var tag = parent.add("P");
        double y = from + number.baseline() - TextPiece.baseline(size, size * Profile.SINGLE);
        var lines = Balancer.lines(setting.typist().prose(text, Face.ITALIC), Setting.measure(room, size));
        for (var line : lines) {
            double axis = Math.min(rightAxis, width - line.width() * size / 2000);
            y = panel.put(TextPiece.centred(line, size, axis, 0, false, tag), y);
        }
    }

    /// Only the names of the bodies, as they stand at the top left of an annex.
    Piece set(List<String> governing, List<String> own) {
        bodies(governing, own);
        return panel;
    }

    private double bodies(List<String> governing, List<String> own) {
        double y = 0;
        for (var name : governing) {
            y = names(name, Face.REGULAR, setting.sizes().governing(), y);
        }
        for (var name : own) {
            y = names(name, Face.BOLD, setting.sizes().body(), y);
        }
        double share = setting.profile().rules().bodyShare();
        return lastName == null ? y : panel.put(Rule.under(lastName, share, RULE_ROOM, setting), y);
    }

    private double names(String name, Face face, double size, double from) {
        double y = from;
        int measure = Setting.measure(2 * leftAxis - GUTTER, size);
        var tag = parent.add("P");
        for (var line : NameBreaker.lines(setting.typist().lines(name, face), measure)) {
            lastName = TextPiece.centred(line, size, leftAxis, 0, false, tag);
            y = panel.put(lastName, y);
        }
        return y;
    }

    private double nation() {
        var profile = setting.profile();
        double y = panel.put(line(profile.nation(), Face.BOLD, setting.sizes().nation(), rightAxis), 0);
        var motto = line(profile.motto(), Face.BOLD, setting.sizes().motto(), rightAxis);
        return panel.put(Rule.along(motto, RULE_ROOM, setting), panel.put(motto, y));
    }

    private TextPiece line(String text, Face face, double size, double axis) {
        var passage = setting.typist().prose(text, face);
        return TextPiece.centred(passage.whole(), size, axis, 0, false, parent.add("P"));
    }
}
