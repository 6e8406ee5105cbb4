package vn.congdoan.documents.typesetting;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

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
    private final Letters letters;
    private final int length;
    private final byte[] program;
    private final byte[] toGlyphs;
    private final byte[] toUnicode;

    FontCut(Face face, Letters letters, byte[] program) {
        this.face = face;
        this.letters = letters;
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

    /// A copy for one document.
    COSDictionary dictionary() throws IOException {
        var font = dictionary(COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        var descendants = new COSArray();
        descendants.add(descendant());
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        font.setItem(COSName.TO_UNICODE, Deflated.stream(toUnicode));
        return font;
    }

    private COSDictionary descendant() throws IOException {
        var font = dictionary(COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, name);
        var system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor());
        font.setInt(COSName.DW, 500);
        font.setItem(COSName.W, widths());
        font.setItem(COSName.CID_TO_GID_MAP, Deflated.stream(toGlyphs));
        return font;
    }

    private COSArray widths() {
        var widths = new COSArray();
        int[] codes = letters.codes();
        for (int i = 0; i < codes.length; i++) {
            int first = i;
            var run = new COSArray();
            run.add(COSInteger.get(letters.widths()[i]));
            while (i + 1 < codes.length && codes[i + 1] == codes[i] + 1) {
                i++;
                run.add(COSInteger.get(letters.widths()[i]));
            }
            widths.add(COSInteger.get(codes[first]));
            widths.add(run);
        }
        return widths;
    }

    private COSDictionary descriptor() throws IOException {
        var descriptor = dictionary(COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, face.italic() ? 4 | 2 | 64 : 4 | 2);
        var box = new COSArray();
        for (float edge : new float[] {-177, -304, 1084, 1006}) {
            box.add(new COSFloat(edge));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, face.italic() ? -16 : 0);
        descriptor.setInt(COSName.ASCENT, 891);
        descriptor.setInt(COSName.DESCENT, -216);
        descriptor.setInt(COSName.CAP_HEIGHT, 662);
        descriptor.setInt(COSName.STEM_V, face.bold() ? 140 : 80);
        var file = Deflated.stream(program);
        file.setInt(COSName.LENGTH1, length);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private static COSDictionary dictionary(COSName type) {
        var dictionary = new COSDictionary();
        dictionary.setItem(COSName.TYPE, type);
        return dictionary;
    }
}
