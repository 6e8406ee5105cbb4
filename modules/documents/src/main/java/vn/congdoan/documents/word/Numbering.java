package vn.congdoan.documents.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import vn.congdoan.documents.Profile;

/// The one list Word numbers by itself: items with a dash. The numbers of headings and points are their author's words
/// and stand in the text.
final class Numbering {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Numbering() {
    }

    static BigInteger dashes(XWPFDocument document, Profile profile) {
        var numbering = document.createNumbering();
        var described = CTAbstractNum.Factory.newInstance();
        described.setAbstractNumId(BigInteger.ZERO);
        var level = described.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewStart().setVal(BigInteger.ONE);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("-");
        blankAfter(level);
        var indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.ZERO);
        indent.setFirstLine(Look.twips(profile.indent()));
        var fonts = level.addNewRPr().addNewRFonts();
        fonts.setAscii(Styles.FONT);
        fonts.setHAnsi(Styles.FONT);
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(described)));
    }

    /// Instead of a tabulator; POI's small set of types does not hold this one.
    private static void blankAfter(CTLvl level) {
        try (var cursor = level.getLvlText().newCursor()) {
            cursor.beginElement("suff", WORD);
            cursor.insertAttributeWithValue("val", WORD, "space");
        }
    }
}
