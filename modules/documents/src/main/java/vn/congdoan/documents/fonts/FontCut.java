package vn.congdoan.documents.fonts;

import java.io.IOException;
import java.util.Arrays;
import vn.congdoan.documents.pdf.Deflated;
import vn.congdoan.documents.pdf.PdfFile;

/// A face cut to some characters, ready to be copied into a document.
///
/// Text is written as UTF-16: the code of a character is its code point, and a map leads from there to the glyph. So
/// encoding costs nothing, and what is extracted is what was typed, even where two characters share a glyph.
final class FontCut {

    /// Ascending codes, and for each its glyph in the cut and its width in thousandths of the size.
    record Letters(int[] codes, int[] glyphs, int[] widths) {
    }

    private final Face face;
    private final String name;
    private final String widths;
    private final int length;
    private final byte[] program;
    private final byte[] toGlyphs;
    private final byte[] toUnicode;

    FontCut(Face face, Letters letters, byte[] program) {
        this.face = face;
        this.widths = widths(letters);
        this.length = program.length;
        this.name = prefix(program) + "+LiberationSerif" + switch (face) {
            case REGULAR -> "";
            case BOLD -> "-Bold";
            case ITALIC -> "-Italic";
            case BOLD_ITALIC -> "-BoldItalic";
        };
        this.program = Deflated.best(program);
        this.toGlyphs = Deflated.best(FontMaps.toGlyphs(letters));
        this.toUnicode = Deflated.best(FontMaps.toUnicode(letters));
    }

    private static String prefix(byte[] program) {
        var letters = new StringBuilder(6);
        long hash = Arrays.hashCode(program) & 0xFFFFFFFFL;
        for (int i = 0; i < 6; i++, hash /= 26) {
            letters.append((char) ('A' + hash % 26));
        }
        return letters.toString();
    }

    /// Copies it into a file and answers the number of the font's object.
    int write(PdfFile file) throws IOException {
        int font = file.number();
        int descendant = file.number();
        int descriptor = file.number();
        int programObject = stream(file, "/Length1 " + length, program);
        int glyphs = stream(file, "", toGlyphs);
        int unicode = stream(file, "", toUnicode);
        file.object(font).put("<</Type/Font/Subtype/Type0/BaseFont/").put(name)
                .put("/Encoding/Identity-H/DescendantFonts[").reference(descendant)
                .put("]/ToUnicode ").reference(unicode).put(">>");
        file.object(descendant).put("<</Type/Font/Subtype/CIDFontType2/BaseFont/").put(name)
                .put("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor ")
                .reference(descriptor).put("/DW 500/W").put(widths).put("/CIDToGIDMap ").reference(glyphs).put(">>");
        file.object(descriptor).put("<</Type/FontDescriptor/FontName/").put(name).put(description())
                .put("/FontFile2 ").reference(programObject).put(">>");
        return font;
    }

    private static int stream(PdfFile file, String entries, byte[] packed) throws IOException {
        int number = file.number();
        file.deflated(number, entries, packed);
        return number;
    }

    private String description() {
        return "/Flags %d/ItalicAngle %d/StemV %d/FontBBox[-177 -304 1084 1006]/Ascent 891/Descent -216/CapHeight 662"
                .formatted(face.italic() ? 4 | 2 | 64 : 4 | 2, face.italic() ? -16 : 0, face.bold() ? 140 : 80);
    }

    /// By runs of neighbouring codes.
    private static String widths(Letters letters) {
        var widths = new StringBuilder("[");
        int[] codes = letters.codes();
        for (int i = 0; i < codes.length; i++) {
            boolean runs = i > 0 && codes[i] == codes[i - 1] + 1;
            widths.append(runs ? " " : i == 0 ? codes[i] + "[" : "]" + codes[i] + "[").append(letters.widths()[i]);
        }
        return widths.append("]]").toString();
    }
}
