package vn.congdoan.documents.fonts;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Leads from the codes in a document's text to the glyphs of a cut, and back to the characters that were typed.
final class FontMaps {

    private static final int LONGEST_BLOCK = 100;

    private FontMaps() {
    }

    /// By code, two bytes for the number of its glyph.
    static byte[] toGlyphs(FontCut.Letters letters) {
        int[] codes = letters.codes();
        var map = new byte[2 * (codes[codes.length - 1] + 1)];
        for (int i = 0; i < codes.length; i++) {
            map[2 * codes[i]] = (byte) (letters.glyphs()[i] >> 8);
            map[2 * codes[i] + 1] = (byte) letters.glyphs()[i];
        }
        return map;
    }

    /// A CMap in which every code stands for itself.
    static byte[] toUnicode(FontCut.Letters letters) {
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        int[] codes = letters.codes();
        for (int from = 0; from < codes.length; from += LONGEST_BLOCK) {
            int to = Math.min(from + LONGEST_BLOCK, codes.length);
            map.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                var code = String.format(Locale.ROOT, "%04X", codes[i]);
                map.append('<').append(code).append("> <").append(code).append(">\n");
            }
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
