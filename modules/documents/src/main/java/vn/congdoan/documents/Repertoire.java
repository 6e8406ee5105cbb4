package vn.congdoan.documents;

import java.util.BitSet;

/// The characters every Vietnamese document needs. Each face is cut to them once per process; a document that uses
/// others of the font gets a cut of its own.
final class Repertoire {

    private static final String LETTERS = "ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư";
    private static final String SIGNS = "–—‘’“”•…‰₫≤≥−°²³±×÷§½«»·";

    private static final BitSet CORE = core();

    private Repertoire() {
    }

    static boolean contains(char letter) {
        return CORE.get(letter);
    }

    static BitSet copy() {
        return (BitSet) CORE.clone();
    }

    private static BitSet core() {
        var core = new BitSet();
        core.set(0x20, 0x7F);
        core.set(0x1EA0, 0x1EFA);
        (LETTERS + SIGNS).chars().forEach(core::set);
        return core;
    }
}
