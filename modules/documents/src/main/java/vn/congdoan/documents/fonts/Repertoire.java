package vn.congdoan.documents.fonts;

import java.util.Arrays;
import java.util.BitSet;

/// The characters a document is expected to need of each face. The faces are cut to them once per process; a document
/// that uses others gets a cut of its own.
public final class Repertoire {

    private static final String LETTERS = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư";
    private static final String SIGNS = "–—‘’“”•…‰₫≤≥−°²³±×÷§½«»·";

    /// Bold italic is for this one phrase; all its letters in every file would be a fifth of the file.
    private static final String BOLD_ITALIC = "Nơi nhận:";

    private static final BitSet[] CORES = Arrays.stream(Face.values()).map(Repertoire::core).toArray(BitSet[]::new);

    private Repertoire() {
    }

    static boolean contains(Face face, char letter) {
        return CORES[face.ordinal()].get(letter);
    }

    public static BitSet copy(Face face) {
        return (BitSet) CORES[face.ordinal()].clone();
    }

    private static BitSet core(Face face) {
        var core = new BitSet();
        core.set(' ');
        if (face == Face.BOLD_ITALIC) {
            BOLD_ITALIC.chars().forEach(core::set);
        } else {
            core.set(0x20, 0x7F);
            core.set(0x1EA0, 0x1EFA);
            (LETTERS + SIGNS).chars().forEach(core::set);
        }
        return core;
    }
}
