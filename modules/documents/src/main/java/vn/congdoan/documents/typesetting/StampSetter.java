package vn.congdoan.documents.typesetting;

import vn.congdoan.documents.Document;
import vn.congdoan.documents.Marks;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.fonts.Face;

/// Sets what stands under the number: the subject of a công văn, the stamp of urgency, the note on circulation
/// (NĐ 30/2020, PL I, II.5b and III).
final class StampSetter {

    private static final double GAP = 6;
    private static final double SIDES = Sheet.mm(3);
    private static final double GUTTER = Sheet.mm(4);

    private final Setting setting;
    private final Panel panel;
    private final Tag parent;
    private final double axis;

    /// @param axis of the heading's left column
    StampSetter(Setting setting, Panel panel, Tag parent, double axis) {
        this.setting = setting;
        this.panel = panel;
        this.parent = parent;
        this.axis = axis;
    }

    /// @param from where the number ends
    void set(Document document, double from) {
        double y = document.type().isBlank() ? letterSubject(document.subject(), from) : from;
        y = urgency(document.marks().urgency(), y);
        circulation(document.marks().circulation(), y);
    }

    private double letterSubject(String subject, double from) {
        setting.whereabouts().part("title");
        double size = setting.sizes().letterSubject();
        double y = from + (subject.isBlank() ? 0 : setting.profile().lengths().letterSubjectGap());
        var tag = parent.add("H1");
        var passage = setting.typist().lines(Phrases.concerning(subject), Face.REGULAR);
        for (var line : Balancer.lines(passage, Setting.measure(2 * axis - GUTTER, size))) {
            y = panel.put(TextPiece.centred(line, size, axis, 0, false, tag), y);
        }
        return y;
    }

    private double urgency(Marks.Urgency urgency, double from) {
        if (urgency == Marks.Urgency.NONE) {
            return from;
        }
        var stamps = setting.profile().stamps();
        double width = switch (urgency) {
            case NONE -> 0;
            case KHAN -> stamps.khan();
            case THUONG_KHAN -> stamps.thuongKhan();
            case HOA_TOC -> stamps.hoaToc();
        };
        var line = Measure.passage(Phrases.urgency(urgency), Face.BOLD).whole();
        return panel.put(new Framed(line, setting.sizes().stamp(), axis, width, stamps.height(), true, parent.add("P")),
                from + GAP);
    }

    /// As wide as its words, line by line in one frame each when they are long.
    private void circulation(String words, double from) {
        setting.whereabouts().part("circulation");
        double size = setting.sizes().circulation();
        double height = setting.profile().stamps().height();
        var passage = setting.typist().lines(words, Face.BOLD);
        var tag = parent.add("P");
        double y = from + GAP;
        for (var line : Balancer.lines(passage, Setting.measure(2 * axis - 2 * SIDES, size))) {
            double width = line.width() * size / 1000 + 2 * SIDES;
            y = panel.put(new Framed(line, size, axis, width, height, false, tag), y);
        }
    }
}
