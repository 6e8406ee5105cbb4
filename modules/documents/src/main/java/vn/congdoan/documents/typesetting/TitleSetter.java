package vn.congdoan.documents.typesetting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.fonts.Face;
import vn.congdoan.spi.document.Span;

/// Sets centred titles, each line kept with what follows.
final class TitleSetter {

    /// Share of the width that titles keep to.
    static final double MEASURE = 0.94;
    private static final double RULE_ROOM = 9;

    private final Setting setting;
    private final Flow flow;
    private final double width;
    private @Nullable TextPiece last;

    TitleSetter(Setting setting, Sheet sheet, Flow flow) {
        this.setting = setting;
        this.flow = flow;
        this.width = sheet.textWidth();
    }

    TitleSetter set(String text, Face face, double size, double gap, Tag tag) {
        return set(setting.typist().lines(text, face), size, gap, tag);
    }

    /// Bold.
    TitleSetter set(List<Span> spans, double size, double gap, Tag tag) {
        return set(setting.typist().lines(spans, Face.BOLD), size, gap, tag);
    }

    private TitleSetter set(Passage passage, double size, double gap, Tag tag) {
        double above = gap;
        for (var line : Balancer.lines(passage, Setting.measure(width * MEASURE, size))) {
            last = TextPiece.centred(line, size, width / 2, above, true, tag);
            flow.add(last);
            above = 0;
        }
        return this;
    }

    /// The short rule under the last line.
    void rule() {
        if (last != null) {
            double share = setting.profile().rules().subjectShare();
            flow.add(Rule.under(last, share, RULE_ROOM, setting).keeping());
        }
    }
}
