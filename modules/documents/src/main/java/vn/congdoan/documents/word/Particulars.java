package vn.congdoan.documents.word;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.congdoan.documents.Document;
import vn.congdoan.documents.typesetting.Phrases;
import vn.congdoan.kernel.VietnameseText;

/// What a Word file says about itself: title, issuer, language, and the document's own date instead of the clock's.
final class Particulars {

    private Particulars() {
    }

    static void write(XWPFDocument word, Document document) {
        var heading = document.heading();
        var core = word.getProperties().getCoreProperties();
        core.setTitle(VietnameseText.clean(Phrases.inRunningText(document.type()) + " " + document.subject()));
        core.setCreator(VietnameseText.clean(String.join(" ", heading.body())));
        var date = heading.date() != null ? heading.date() : LocalDate.of(heading.year(), 1, 1);
        var moment = Optional.of(Date.from(date.atStartOfDay().toInstant(ZoneOffset.UTC)));
        core.setCreated(moment);
        core.setModified(moment);
        core.getUnderlyingProperties().setLanguageProperty(Styles.LANGUAGE);
    }
}
