package vn.congdoan.documents.word;

import java.math.BigInteger;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/// One style of Word being described. Lengths in points.
final class Look {

    private static final String RED = "FF0000";
    /// In eighths of a point.
    private static final int THIN = 6;
    /// Between stamp and frame, which makes the frame about 8 mm high.
    private static final int FRAME_ROOM = 4;

    private final CTPPrGeneral paragraph;
    private final CTRPr letters;

    Look(CTStyle style, Style what, double size) {
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(what.id());
        style.addNewName().setVal(what.title());
        style.addNewBasedOn().setVal(Styles.NORMAL);
        style.setCustomStyle(true);
        style.addNewQFormat();
        paragraph = style.addNewPPr();
        letters = style.addNewRPr();
        letters.addNewSz().setVal(halves(size));
        letters.addNewSzCs().setVal(halves(size));
    }

    static BigInteger twips(double points) {
        return BigInteger.valueOf(Math.round(points * 20));
    }

    static BigInteger halves(double points) {
        return BigInteger.valueOf(Math.round(points * 2));
    }

    Look bold() {
        letters.addNewB();
        return this;
    }

    Look italic() {
        letters.addNewI();
        return this;
    }

    Look red() {
        letters.addNewColor().setVal(RED);
        return this;
    }

    Look centred() {
        paragraph.addNewJc().setVal(STJc.CENTER);
        return this;
    }

    Look justified() {
        paragraph.addNewJc().setVal(STJc.BOTH);
        return this;
    }

    Look keptWithNext() {
        paragraph.addNewKeepNext();
        return this;
    }

    Look firstLine(double indent) {
        paragraph.addNewInd().setFirstLine(twips(indent));
        return this;
    }

    Look from(double left, double hanging) {
        var indent = paragraph.addNewInd();
        indent.setLeft(twips(left));
        indent.setHanging(twips(hanging));
        return this;
    }

    /// @param lines distance of lines as a multiple of single spacing
    Look spaced(double above, double lines) {
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(twips(above));
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(Math.round(lines * 240)));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        return this;
    }

    /// A line of exactly this height.
    Look exactly(double above, double height) {
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(twips(above));
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(twips(height));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        return this;
    }

    /// @param level counted from 0
    Look outlined(int level) {
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        return this;
    }

    Look numbered(BigInteger numbering) {
        paragraph.addNewNumPr().addNewNumId().setVal(numbering);
        return this;
    }

    Look ruledAbove() {
        thin(paragraph.addNewPBdr().addNewTop(), "auto", 0);
        return this;
    }

    Look framed(String colour) {
        var borders = paragraph.addNewPBdr();
        for (var side : new CTBorder[] {borders.addNewTop(), borders.addNewLeft(), borders.addNewBottom(),
                borders.addNewRight()}) {
            thin(side, colour, FRAME_ROOM);
        }
        return this;
    }

    Look framedRed() {
        return framed(RED);
    }

    private static void thin(CTBorder border, String colour, int distance) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(THIN));
        border.setSpace(BigInteger.valueOf(distance));
        border.setColor(colour);
    }
}
