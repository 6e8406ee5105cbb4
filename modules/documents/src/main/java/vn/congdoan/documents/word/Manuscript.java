package vn.congdoan.documents.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.typesetting.Gauge;
import vn.congdoan.spi.document.Span;

/// A Word document while it is written. Not for several threads.
///
/// @param gauge measures as the engine of the PDF does
record Manuscript(XWPFDocument word, Profile profile, Gauge gauge, Gauge.Air air) {

    static Manuscript begin(Profile profile) {
        var word = new XWPFDocument();
        Styles.describe(word, profile, Numbering.dashes(word, profile));
        Settings.write(word);
        var gauge = new Gauge(profile);
        return new Manuscript(word, profile, gauge, gauge.air());
    }

    Manuscript with(Gauge.Air other) {
        return new Manuscript(word, profile, gauge, other);
    }

    Profile.Sizes sizes() {
        return profile.sizes();
    }

    XWPFParagraph paragraph(Style style) {
        return Letters.styled(word.createParagraph(), style);
    }

    XWPFParagraph paragraph(Style style, List<Span> spans) {
        return Letters.say(paragraph(style), spans);
    }
}
