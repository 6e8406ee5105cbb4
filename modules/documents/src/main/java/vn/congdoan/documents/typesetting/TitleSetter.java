package vn.congdoan.documents.typesetting;

import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.Sheet;

/// Sets centred titles, each line kept with what follows.
final class TitleSetter {

    private static final double MEASURE = 0.94;
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
        double above = gap;
        int measure = Setting.measure(width * MEASURE, size);
        for (var line : Balancer.lines(setting.typist().lines(text, face), measure)) {
            last = TextPiece.centred(line, size, width / 2, above, true, tag);
            flow.add(last);
            above = 0;
        }
        return this;
    }

    /// The short rule under the last line.
    void rule() {
        if (last != null) {
            flow.add(Rule.under(last, setting.profile().rules().subjectShare(), RULE_ROOM, setting).keeping());
        }
    }
}
