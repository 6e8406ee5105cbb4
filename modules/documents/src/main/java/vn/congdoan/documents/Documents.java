package vn.congdoan.documents;

import org.springframework.stereotype.Component;
import vn.congdoan.documents.typesetting.Typesetter;
import vn.congdoan.spi.document.Document;

/// The door: prints documents. Safe for use by several threads at a time.
@Component
public class Documents {

    /// Sets the document on A4 after NĐ 30/2020, PL I and writes it as PDF. The same document gives the same bytes.
    ///
    /// @throws Unprintable when a character has no glyph or a table's row does not fill its columns
    public Pdf print(Document document) {
        return new Typesetter(Profile.DECREE_30).print(document, Medium.PAPER);
    }
}
