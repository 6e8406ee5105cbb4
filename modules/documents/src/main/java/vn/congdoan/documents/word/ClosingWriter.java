package vn.congdoan.documents.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.congdoan.documents.Marks;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.typesetting.Phrases;
import vn.congdoan.spi.document.Signature;

/// Writes the recipients at the left and the signer at the right, at the same height (NĐ 30/2020, PL I, II.7 and 9).
final class ClosingWriter {

    private static final double GUTTER = Sheet.mm(4);
    private static final int MANY_RECIPIENTS = 30;

    private final Manuscript manuscript;
    private final double width;

    ClosingWriter(Manuscript manuscript, double width) {
        this.manuscript = manuscript;
        this.width = width;
    }

    void write(Signature signature, List<String> recipients, Marks marks) {
        var profile = manuscript.profile();
        double left = profile.lengths().recipientsColumn() * width / profile.portrait().textWidth();
        var gap = manuscript.paragraph(Style.END);
        gap.setSpacingBefore(Look.twips(profile.lengths().signatureGap()).intValue());
        gap.setKeepNext(true);
        var frame = new Frame(manuscript.word(), 1, left, width - left);
        if (recipients.size() > MANY_RECIPIENTS) {
            frame.mayPart(0);
        }
        recipients(frame, recipients);
        marks(frame, marks);
        signer(frame, signature);
        frame.close();
    }

    private static void recipients(Frame frame, List<String> recipients) {
        if (!recipients.isEmpty()) {
            Letters.say(frame.paragraph(0, 0, Style.RECIPIENTS_TITLE), Phrases.RECIPIENTS);
        }
        for (int i = 0; i < recipients.size(); i++) {
            var line = Phrases.recipient(recipients.get(i), i == recipients.size() - 1);
            var paragraph = Letters.say(frame.paragraph(0, 0, Style.RECIPIENT), line);
            paragraph.setIndentationRight(Look.twips(GUTTER).intValue());
        }
    }

    private static void marks(Frame frame, Marks marks) {
        if (!marks.drafter().isBlank()) {
            Letters.say(frame.paragraph(0, 0, Style.DRAFTER), marks.drafter());
        }
        var verification = marks.verification();
        if (verification != null) {
            Letters.say(frame.paragraph(0, 0, Style.VERIFICATION), Phrases.verification(verification.code()));
            Letters.say(frame.paragraph(0, 0, Style.VERIFICATION), Phrases.page(verification.url()));
        }
    }

    private void signer(Frame frame, Signature signature) {
        for (var line : signature.capacity()) {
            name(frame, Style.CAPACITY, line, manuscript.sizes().office());
        }
        name(frame, Style.SIGNER, signature.name(), manuscript.sizes().signer())
                .setSpacingBefore(Look.twips(manuscript.air().signingRoom()).intValue());
    }

    private XWPFParagraph name(Frame frame, Style style, String text, double size) {
        return Letters.lines(frame.paragraph(0, 1, style), manuscript.gauge().name(text, true, size, frame.width(1)));
    }
}
