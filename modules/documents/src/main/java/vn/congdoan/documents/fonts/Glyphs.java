package vn.congdoan.documents.fonts;

import java.io.IOException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import vn.congdoan.documents.pdf.PdfFile;

/// Which faces, and which characters outside their repertoires, a document has used.
public final class Glyphs {

    private final Map<Face, BitSet> further = new EnumMap<>(Face.class);

    public void use(Face face) {
        further.computeIfAbsent(face, f -> new BitSet());
    }

    public void use(Face face, char letter) {
        if (!Repertoire.contains(face, letter)) {
            further.computeIfAbsent(face, f -> new BitSet()).set(letter);
        }
    }

    public void use(Glyphs others) {
        others.further.forEach((face, letters) -> further.computeIfAbsent(face, f -> new BitSet()).or(letters));
    }

    public static String name(Face face) {
        return "F" + face.ordinal();
    }

    /// Writes the fonts, and as this object the resources of all pages.
    public void write(PdfFile file, int resources) throws IOException {
        var numbers = new EnumMap<Face, Integer>(Face.class);
        for (var used : further.entrySet()) {
            numbers.put(used.getKey(), Typeface.of(used.getKey()).cutWith(used.getValue()).write(file));
        }
        var out = file.object(resources).put("<</Font<<");
        numbers.forEach((face, number) -> out.put('/').put(name(face)).put(' ').reference(number));
        out.put(">>>>");
    }
}
