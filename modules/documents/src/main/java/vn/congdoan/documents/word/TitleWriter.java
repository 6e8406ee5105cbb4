package vn.congdoan.documents.word;

import java.util.List;
import vn.congdoan.documents.typesetting.Gauge;

/// Writes centred titles as the engine breaks them.
final class TitleWriter {

    private static final double RULE_ABOVE = 4.5;

    private final Manuscript manuscript;
    private final double width;

    TitleWriter(Manuscript manuscript, double width) {
        this.manuscript = manuscript;
        this.width = width;
    }

    /// Answers the width of the last line, 0 when there is none.
    double write(Style style, String text, double size) {
        List<Gauge.Centred> lines = manuscript.gauge().title(text, style != Style.ATTACHED, size, width);
        if (lines.isEmpty()) {
            return 0;
        }
        Letters.lines(manuscript.paragraph(style), lines);
        return lines.getLast().width();
    }

    void rule(double textWidth) {
        if (textWidth > 0) {
            var rule = manuscript.paragraph(Style.RULE);
            rule.setSpacingBefore(Look.twips(RULE_ABOVE).intValue());
            Rule.along(textWidth * manuscript.profile().rules().subjectShare(), width, rule);
        }
    }
}
