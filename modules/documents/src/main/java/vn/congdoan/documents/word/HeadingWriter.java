package vn.congdoan.documents.word;

import java.util.List;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Marks;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.typesetting.Phrases;
import vn.congdoan.documents.typesetting.Typed;

/// Writes the two-column heading of page 1 (NĐ 30/2020, PL I, II.1-4).
final class HeadingWriter {

    private static final double GUTTER = Sheet.mm(4);
    /// A frame of Word is as wide as its paragraph.
    private static final double NOTE_FRAME = Sheet.mm(46);

    private final Manuscript manuscript;

    HeadingWriter(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    void write(Document document) {
        var profile = manuscript.profile();
        boolean letter = document.type().isBlank();
        var marks = document.marks();
        boolean more = letter && !document.subject().isBlank() || marks.urgency() != Marks.Urgency.NONE
                || !marks.circulation().isBlank();
        double left = profile.headingColumn();
        var frame = new Frame(manuscript.word(), more ? 3 : 2, left, profile.portrait().textWidth() - left);
        bodies(frame, document.heading().governingBody(), document.heading().body());
        nation(frame);
        numberAndDate(frame, document.heading());
        if (more) {
            concerning(frame, letter ? document.subject() : "");
            stamps(frame, marks);
        }
        frame.close();
    }

    /// Only the names of the bodies, at the top left of an annex.
    void write(List<String> governing, List<String> own) {
        double left = manuscript.profile().headingColumn();
        var frame = new Frame(manuscript.word(), 1, left);
        bodies(frame, governing, own);
        frame.close();
    }

    private void bodies(Frame frame, List<String> governing, List<String> own) {
        double last = 0;
        for (var name : governing) {
            last = name(frame, name, Style.GOVERNING, manuscript.sizes().governing());
        }
        for (var name : own) {
            last = name(frame, name, Style.BODY, manuscript.sizes().body());
        }
        if (last > 0) {
            double share = manuscript.profile().rules().bodyShare();
            Rule.along(last * share, frame.width(0), frame.paragraph(0, 0, Style.RULE));
        }
    }

    /// Answers the width of its last line.
    private double name(Frame frame, String name, Style style, double size) {
        var lines = manuscript.gauge().name(name, style == Style.BODY, size, frame.width(0) - GUTTER);
        if (lines.isEmpty()) {
            return 0;
        }
        Letters.lines(frame.paragraph(0, 0, style), lines);
        return lines.getLast().width();
    }

    private void nation(Frame frame) {
        var profile = manuscript.profile();
        Letters.say(frame.paragraph(0, 1, Style.NATION), profile.nation());
        Letters.say(frame.paragraph(0, 1, Style.MOTTO), profile.motto());
        var motto = manuscript.gauge().name(profile.motto(), true, manuscript.sizes().motto(), frame.width(1));
        Rule.along(motto.getLast().width(), frame.width(1), frame.paragraph(0, 1, Style.RULE));
    }

    private static void numberAndDate(Frame frame, Heading heading) {
        Letters.say(frame.paragraph(1, 0, Style.NUMBER), Phrases.number(heading));
        Letters.say(frame.paragraph(1, 1, Style.DATE), Phrases.date(heading));
    }

    private void concerning(Frame frame, String subject) {
        if (!subject.isBlank()) {
            var lines = manuscript.gauge().title(Phrases.concerning(Typed.prose(subject)), false,
                    manuscript.sizes().letterSubject(), frame.width(0));
            Letters.lines(frame.paragraph(2, 0, Style.CONCERNING), lines);
        }
    }

    private void stamps(Frame frame, Marks marks) {
        if (marks.urgency() != Marks.Urgency.NONE) {
            stamp(frame, Style.URGENCY, Phrases.urgency(marks.urgency()), width(marks.urgency()));
        }
        if (!marks.circulation().isBlank()) {
            stamp(frame, Style.CIRCULATION, marks.circulation(), NOTE_FRAME);
        }
    }

    private double width(Marks.Urgency urgency) {
        var stamps = manuscript.profile().stamps();
        return switch (urgency) {
            case NONE -> 0;
            case KHAN -> stamps.khan();
            case THUONG_KHAN -> stamps.thuongKhan();
            case HOA_TOC -> stamps.hoaToc();
        };
    }

    private static void stamp(Frame frame, Style style, String words, double wide) {
        Rule.along(wide, frame.width(0), Letters.say(frame.paragraph(2, 0, style), words));
    }
}
