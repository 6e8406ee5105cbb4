package vn.congdoan.documents.typesetting;

import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Pdf;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Unprintable;
import vn.congdoan.spi.document.Document;

/// Sets a document in type and writes it as PDF/A-2a and PDF/UA-1. The same document gives the same bytes; safe for
/// use by several threads at a time.
public final class Typesetter {

    private final Profile profile;

    public Typesetter(Profile profile) {
        this.profile = profile;
    }

    /// @throws Unprintable when a character has no glyph or a table's row does not fill its columns
    public Pdf print(Document document, Medium medium) {
        return print(document, medium, false);
    }

    /// Prints a document that is signed as a file, with empty fields for the person's and the organisation's signature.
    ///
    /// @throws Unprintable when a character has no glyph or a table's row does not fill its columns
    public Pdf printSignable(Document document) {
        return print(document, Medium.ELECTRONIC, true);
    }

    private Pdf print(Document document, Medium medium, boolean signable) {
        var pages = new Pages();
        try {
            return new DocumentSetter(profile, medium, pages, signable).set(document);
        } finally {
            pages.release();
        }
    }
}
