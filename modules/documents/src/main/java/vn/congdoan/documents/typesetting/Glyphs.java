package vn.congdoan.documents.typesetting;

import java.io.IOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// Which faces, and which characters outside their repertoires, a document has used.
final class Glyphs {

    private final Map<Face, BitSet> further = new EnumMap<>(Face.class);

    void use(Face face) {
        further.computeIfAbsent(face, f -> new BitSet());
    }

    void use(Face face, char letter) {
        if (!Repertoire.contains(face, letter)) {
            further.computeIfAbsent(face, f -> new BitSet()).set(letter);
        }
    }

    static String name(Face face) {
        return "F" + face.ordinal();
    }

    /// The font resources of all pages.
    COSDictionary resources() throws IOException {
        var fonts = new COSDictionary();
        for (var used : further.entrySet()) {
            var cut = Typeface.of(used.getKey()).cutWith(used.getValue());
            fonts.setItem(COSName.getPDFName(name(used.getKey())), cut.dictionary());
        }
        var resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        return resources;
    }
}
