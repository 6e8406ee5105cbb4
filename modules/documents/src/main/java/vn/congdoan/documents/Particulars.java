package vn.congdoan.documents;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// What a file says about itself: title, language.
final class Particulars {

    private static final String LANGUAGE = "vi-VN";

    private Particulars() {
    }

    static void write(PDDocument document, String title) {
        document.getDocumentInformation().setTitle(title);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(LANGUAGE);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        // the same document gives the same bytes
        document.setDocumentId((long) title.hashCode());
    }
}
