package vn.congdoan.documents.fonts;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// One face of Liberation Serif (the metrics of Times New Roman), parsed once per process and shared by all threads.
public final class Typeface {

    /// Of all four faces, as shares of the size: height above and depth below the base line.
    public static final double ASCENT = 0.891;
    public static final double DESCENT = 0.216;

    /// Of all four faces, in thousandths of the size.
    public static final int BLANK = 250;

    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");
    private static final Typeface[] ALL = Arrays.stream(Face.values()).map(Typeface::new).toArray(Typeface[]::new);

    private final Face face;
    private final TrueTypeFont font;
    private final short[] widths = new short[Character.MAX_VALUE + 1];
    private final FontCut core;

    private Typeface(Face face) {
        this.face = face;
        try {
            font = parse(face);
            measure();
            core = cut(Repertoire.copy(face));
        } catch (IOException e) {
            throw new UncheckedIOException("Liberation Serif " + face + " cannot be read", e);
        }
    }

    public static Typeface of(Face face) {
        return ALL[face.ordinal()];
    }

    private static TrueTypeFont parse(Face face) throws IOException {
        var name = "/liberation/LiberationSerif-" + switch (face) {
            case REGULAR -> "Regular";
            case BOLD -> "Bold";
            case ITALIC -> "Italic";
            case BOLD_ITALIC -> "BoldItalic";
        } + ".ttf";
        try (var in = Typeface.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is not on the class path");
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
    }

    private void measure() throws IOException {
        Arrays.fill(widths, (short) -1);
        var glyphs = font.getUnicodeCmapLookup(false);
        for (int c = 0x20; c < widths.length; c++) {
            int glyph = glyphs.getGlyphId(c);
            if (glyph != 0) {
                widths[c] = (short) Math.round(font.getAdvanceWidth(glyph) * 1000.0 / font.getUnitsPerEm());
            }
        }
    }

    /// In thousandths of the size; -1 when the face has no such glyph.
    public int width(char letter) {
        return widths[letter];
    }

    /// The face cut to the repertoire and these further characters.
    FontCut cutWith(BitSet further) {
        if (further.isEmpty()) {
            return core;
        }
        var letters = Repertoire.copy(face);
        letters.or(further);
        try {
            return cut(letters);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized FontCut cut(BitSet letters) throws IOException {
        letters.stream().filter(c -> widths[c] < 0).boxed().toList().forEach(letters::clear);
        var subsetter = new TTFSubsetter(font, TABLES);
        subsetter.addAll(letters.stream().boxed().collect(Collectors.toSet()));
        var newGlyphs = subsetter.getGIDMap().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        var program = new ByteArrayOutputStream(64_000);
        subsetter.writeToStream(program);
        var glyphs = font.getUnicodeCmapLookup(false);
        int[] codes = letters.stream().toArray();
        int[] glyphOf = Arrays.stream(codes).map(c -> newGlyphs.getOrDefault(glyphs.getGlyphId(c), 0)).toArray();
        int[] widthOf = Arrays.stream(codes).map(c -> widths[c]).toArray();
        return new FontCut(face, new FontCut.Letters(codes, glyphOf, widthOf), program.toByteArray());
    }
}
