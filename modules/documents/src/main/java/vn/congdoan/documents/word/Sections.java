package vn.congdoan.documents.word;

import java.math.BigInteger;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;
import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.Sheet;

/// Closes sections: paper, margins, page numbers from 1 that do not stand on the first page.
final class Sections {

    private final Manuscript manuscript;
    private @Nullable String header;

    Sections(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /// Ends a section after which another follows; Word keeps its settings in its last paragraph.
    CTSectPr between(boolean landscape) {
        var end = manuscript.paragraph(Style.END);
        return describe(end.getCTP().getPPr().addNewSectPr(), landscape);
    }

    CTSectPr last(boolean landscape) {
        manuscript.paragraph(Style.END);
        return describe(manuscript.word().getDocument().getBody().addNewSectPr(), landscape);
    }

    private CTSectPr describe(CTSectPr section, boolean landscape) {
        var sheet = manuscript.profile().sheet(landscape);
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        var size = section.addNewPgSz();
        size.setW(Look.twips(sheet.width()));
        size.setH(Look.twips(sheet.height()));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        margins(section, sheet);
        section.addNewPgNumType().setStart(BigInteger.ONE);
        number(section);
        section.addNewTitlePg();
        return section;
    }

    private void margins(CTSectPr section, Sheet sheet) {
        var margins = section.addNewPgMar();
        margins.setTop(Look.twips(sheet.top()));
        margins.setBottom(Look.twips(sheet.bottom()));
        margins.setLeft(Look.twips(sheet.left()));
        margins.setRight(Look.twips(sheet.right()));
        margins.setHeader(Look.twips(manuscript.profile().lengths().header()));
        margins.setFooter(Look.twips(manuscript.profile().lengths().header()));
        margins.setGutter(BigInteger.ZERO);
    }

    /// One header serves all sections.
    private void number(CTSectPr section) {
        if (header == null) {
            var policy = new XWPFHeaderFooterPolicy(manuscript.word(), section);
            var paragraph = policy.createHeader(STHdrFtr.DEFAULT).createParagraph();
            Letters.styled(paragraph, Style.PAGE_NUMBER).getCTP().addNewFldSimple().setInstr("PAGE");
            header = section.getHeaderReferenceArray(0).getId();
        } else {
            var reference = section.addNewHeaderReference();
            reference.setType(STHdrFtr.DEFAULT);
            reference.setId(header);
        }
    }

    /// What stands at the foot of page 1.
    void foot(CTSectPr section, String address) {
        if (!address.isBlank()) {
            var foot = new XWPFHeaderFooterPolicy(manuscript.word(), section).createFooter(STHdrFtr.FIRST);
            Letters.say(Letters.styled(foot.createParagraph(), Style.ADDRESS), address);
        }
    }
}
