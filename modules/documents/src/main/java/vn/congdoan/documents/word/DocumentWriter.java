package vn.congdoan.documents.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.typesetting.Phrases;

/// Writes a document from its heading to its last annex.
final class DocumentWriter {

    private static final double ADDRESSEES_GAP = 6;

    private final Manuscript manuscript;
    private final Sections sections;
    private final double width;

    DocumentWriter(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.sections = new Sections(manuscript);
        this.width = manuscript.profile().portrait().textWidth();
    }

    void write(Document document, Medium medium) {
        new HeadingWriter(manuscript).write(document);
        title(document);
        addressees(document.marks().addressees());
        new BodyWriter(manuscript, width).write(document.body());
        keepLast();
        new ClosingWriter(manuscript, width).write(document.signature(), document.recipients(), document.marks());
        var annexes = document.annexes();
        var first = annexes.isEmpty() ? sections.last(false) : sections.between(false);
        sections.foot(first, document.marks().address());
        for (int i = 0; i < annexes.size(); i++) {
            annex(document, medium, i);
        }
    }

    private void annex(Document document, Medium medium, int index) {
        var annexes = document.annexes();
        var annex = annexes.get(index);
        var numeral = annexes.size() > 1 ? Phrases.annex(index + 1) : "";
        var air = manuscript.gauge().air(document.heading(), medium, annex, numeral);
        new AnnexWriter(manuscript.with(air), document.heading(), medium).write(annex, numeral);
        if (index + 1 < annexes.size()) {
            sections.between(annex.landscape());
        } else {
            sections.last(annex.landscape());
        }
    }

    /// A letter has its subject under its number and no title.
    private void title(Document document) {
        if (document.type().isBlank()) {
            return;
        }
        var titles = new TitleWriter(manuscript, width);
        double type = titles.write(Style.TYPE, document.type(), manuscript.sizes().title());
        double subject = titles.write(Style.SUBJECT, document.subject(), manuscript.sizes().subject());
        titles.rule(subject > 0 ? subject : type);
    }

    private void addressees(List<String> addressees) {
        if (addressees.isEmpty()) {
            return;
        }
        boolean only = addressees.size() == 1;
        var first = manuscript.paragraph(Style.ADDRESSEES);
        double indent = Styles.addresseesIndent();
        first.setIndentationLeft(Look.twips(indent).intValue());
        Letters.say(first, only ? Phrases.ADDRESSEES + " " + addressees.getFirst().strip() : Phrases.ADDRESSEES);
        for (int i = 0; !only && i < addressees.size(); i++) {
            var line = manuscript.paragraph(Style.ADDRESSEES);
            line.setSpacingBefore(0);
            line.setIndentationLeft(Look.twips(indent + manuscript.sizes().addressees() * 4).intValue());
            Letters.say(line, Phrases.addressee(addressees.get(i), false, i == addressees.size() - 1));
        }
        manuscript.paragraph(Style.END).setSpacingBefore(Look.twips(ADDRESSEES_GAP).intValue());
    }

    /// The signature is never alone on a page.
    private void keepLast() {
        var paragraphs = manuscript.word().getBodyElements();
        if (paragraphs.getLast() instanceof XWPFParagraph last) {
            last.setKeepNext(true);
        }
    }
}
