package vn.congdoan.documents.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STVerticalAlignRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;
import vn.congdoan.documents.Profile;
import vn.congdoan.documents.Sheet;

/// Describes all styles after a profile.
final class Styles {

    static final String NORMAL = "Normal";
    /// The name under which Word and POI look for the style of footnote marks.
    static final String NOTE_MARK = "FootnoteReference";
    static final String FONT = "Times New Roman";
    static final String LANGUAGE = "vi-VN";

    private static final double SMALL_LINE = 1;

    private final CTStyles styles = CTStyles.Factory.newInstance();
    private final Profile profile;
    private final Profile.Sizes sizes;

    private Styles(Profile profile) {
        this.profile = profile;
        this.sizes = profile.sizes();
    }

    static void describe(XWPFDocument document, Profile profile, BigInteger dashes) {
        var styles = new Styles(profile);
        styles.defaults();
        styles.heading();
        styles.titles();
        styles.text(dashes);
        styles.tables();
        styles.closing();
        styles.margins();
        XWPFStyles all = document.createStyles();
        all.setStyles(styles.styles);
    }

    private void defaults() {
        var defaults = styles.addNewDocDefaults();
        letters(defaults.addNewRPrDefault().addNewRPr(), sizes.text());
        var spacing = defaults.addNewPPrDefault().addNewPPr().addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        var normal = styles.addNewStyle();
        normal.setType(STStyleType.PARAGRAPH);
        normal.setStyleId(NORMAL);
        normal.setDefault(true);
        normal.addNewName().setVal(NORMAL);
        normal.addNewPPr().addNewWidowControl();
        var mark = styles.addNewStyle();
        mark.setType(STStyleType.CHARACTER);
        mark.setStyleId(NOTE_MARK);
        mark.addNewName().setVal("footnote reference");
        mark.addNewRPr().addNewVertAlign().setVal(STVerticalAlignRun.SUPERSCRIPT);
    }

    private static void letters(CTRPr letters, double size) {
        var fonts = letters.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        letters.addNewSz().setVal(Look.halves(size));
        letters.addNewSzCs().setVal(Look.halves(size));
        var language = letters.addNewLang();
        language.setVal(LANGUAGE);
        language.setEastAsia(LANGUAGE);
    }

    private Look style(Style what, double size) {
        return new Look(styles.addNewStyle(), what, size);
    }

    private void heading() {
        style(Style.GOVERNING, sizes.governing()).centred();
        style(Style.BODY, sizes.body()).bold().centred();
        style(Style.NATION, sizes.nation()).bold().centred();
        style(Style.MOTTO, sizes.motto()).bold().centred();
        style(Style.RULE, 2).exactly(2.5, 2.5).ruledAbove();
        style(Style.NUMBER, sizes.number()).centred().spaced(7, 1);
        style(Style.DATE, sizes.date()).italic().centred().spaced(7, 1);
        style(Style.CONCERNING, sizes.letterSubject()).centred().spaced(profile.lengths().letterSubjectGap(), 1);
        style(Style.URGENCY, sizes.stamp()).bold().red().centred().spaced(10, 1).framedRed();
        style(Style.CIRCULATION, sizes.circulation()).bold().centred().spaced(12, 1).framed("000000");
        style(Style.ADDRESSEES, sizes.addressees()).spaced(14, 1);
    }

    private void titles() {
        style(Style.TYPE, sizes.title()).bold().centred().spaced(profile.lengths().titleGap(), 1).keptWithNext();
        style(Style.SUBJECT, sizes.subject()).bold().centred().keptWithNext();
        style(Style.ANNEX_NUMBER, sizes.annex()).bold().centred().keptWithNext().outlined(0);
        style(Style.ANNEX_TITLE, sizes.annexTitle()).bold().centred().keptWithNext();
        style(Style.ATTACHED, sizes.attached()).italic().centred().spaced(2, 1).keptWithNext();
    }

    private void text(BigInteger dashes) {
        running(Style.BASIS).italic().justified().firstLine(profile.indent());
        running(Style.TEXT).justified().firstLine(profile.indent());
        running(Style.ITEM).justified().numbered(dashes).firstLine(profile.indent());
        running(Style.POINT).justified().firstLine(profile.indent());
        running(Style.CENTRED).bold().centred().keptWithNext();
        running(Style.CHAPTER).bold().centred().keptWithNext().outlined(0);
        running(Style.SECTION).bold().centred().keptWithNext().outlined(1);
        running(Style.ARTICLE).justified().firstLine(profile.indent()).outlined(2);
        running(Style.PART).bold().justified().firstLine(profile.indent()).keptWithNext().outlined(0);
        running(Style.CLAUSE).bold().justified().firstLine(profile.indent()).keptWithNext().outlined(1);
        style(Style.NOTE, sizes.footnote()).justified();
    }

    private Look running(Style what) {
        return style(what, sizes.text()).spaced(profile.paragraphGap(), profile.lineSpacing());
    }

    private void tables() {
        style(Style.CELL, 12);
        style(Style.TABLE_HEAD, 12).bold().centred().keptWithNext();
    }

    private void closing() {
        style(Style.RECIPIENTS_TITLE, sizes.recipientsTitle()).bold().italic();
        style(Style.RECIPIENT, sizes.recipients());
        style(Style.DRAFTER, sizes.drafter());
        style(Style.CAPACITY, sizes.office()).bold().centred().keptWithNext();
        style(Style.SIGNER, sizes.signer()).bold().centred();
    }

    private void margins() {
        style(Style.PAGE_NUMBER, sizes.pageNumber()).centred();
        style(Style.ADDRESS, sizes.address()).centred().ruledAbove();
        style(Style.VERIFICATION, sizes.verification());
        style(Style.END, SMALL_LINE).exactly(0, SMALL_LINE);
    }

    /// The left edge of addressees written one a line.
    static double addresseesIndent() {
        return Sheet.mm(36);
    }
}
