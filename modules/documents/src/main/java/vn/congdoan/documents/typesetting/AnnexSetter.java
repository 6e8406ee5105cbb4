package vn.congdoan.documents.typesetting;

import java.util.List;
import java.util.stream.Stream;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.fonts.Face;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Table;

/// Sets an annex on pages of its own (NĐ 30/2020, PL I, II.14).
final class AnnexSetter {

    private static final double ATTACHED_GAP = 2;
    private static final double NEARLY_EMPTY = 0.6;
    private static final int MANY_BLOCKS = 150;

    private final Setting setting;
    private final Heading heading;
    private final Medium medium;
    private final Annex annex;
    private final String numeral;
    private final int notesBefore;

    /// @param numeral `Phụ lục I`, or empty text when there is only one annex
    AnnexSetter(Setting setting, Heading heading, Medium medium, Annex annex, String numeral) {
        this.setting = setting;
        this.heading = heading;
        this.medium = medium;
        this.annex = annex;
        this.numeral = numeral;
        this.notesBefore = setting.typist().notes();
    }

    /// @param signed text form of a signature at the top right of page 1, or empty text
    void set(Paper paper, Tag parent, String signed) {
        set(best(), paper, parent, signed);
    }

    /// The easiest fit that does not leave the last page nearly empty, if a closer one avoids that page.
    Fit best() {
        if (size() > MANY_BLOCKS) {
            return Fit.EASY;
        }
        var easy = set(Fit.EASY, Paper.NONE, Tag.root());
        if (easy.pages() == 1 || easy.lastPageFilled() > NEARLY_EMPTY) {
            return Fit.EASY;
        }
        return Stream.of(Fit.SNUG, Fit.TIGHT)
                .filter(fit -> set(fit, Paper.NONE, Tag.root()).pages() < easy.pages())
                .findFirst().orElse(Fit.EASY);
    }

    private int size() {
        return annex.blocks().stream().mapToInt(block -> block instanceof Table table ? table.rows().size() : 1).sum();
    }

    Flow set(Fit fit, Paper paper, Tag parent) {
        return set(fit, paper, parent, "");
    }

    private Flow set(Fit fit, Paper paper, Tag parent, String signed) {
        setting.whereabouts().part("annex-title");
        setting.typist().notes(notesBefore);
        var fitted = setting.with(fit);
        var sheet = setting.profile().sheet(annex.landscape());
        var flow = new Flow(paper, sheet, setting.profile());
        signed(signed, sheet, flow, parent);
        if (!annex.body().isEmpty()) {
            flow.add(bodies(annex.body(), sheet, parent));
        }
        titles(fit, new TitleSetter(fitted, sheet, flow), parent);
        new BodySetter(fitted, sheet, flow, parent, 1).set(annex.blocks());
        if (annex.signature() != null) {
            new SignatureSetter(fitted, sheet, flow, parent).set(annex.signature());
        }
        flow.end();
        return flow;
    }

    private void signed(String text, Sheet sheet, Flow flow, Tag parent) {
        double size = setting.sizes().signed();
        var passage = setting.typist().prose(text, Face.REGULAR);
        if (!passage.isEmpty()) {
            var line = passage.whole();
            double x = sheet.textWidth() - line.width() * size / 1000;
            flow.head(TextPiece.left(line, size, x, false, parent.add("P")), setting.profile().lengths().header());
        }
    }

    private Piece bodies(List<String> lines, Sheet sheet, Tag parent) {
        int own = Phrases.issuingFrom(lines, heading);
        return new HeadingSetter(setting, sheet, parent).set(lines.subList(0, own), lines.subList(own, lines.size()));
    }

    private void titles(Fit fit, TitleSetter setter, Tag parent) {
        double size = setting.sizes().annexTitle();
        var title = parent.add("H1");
        double gap = annex.body().isEmpty() ? 0 : fit.titleGap();
        setter.set(numeral, Face.BOLD, setting.sizes().annex(), gap, title);
        setter.set(String.join("\n", annex.title()), Face.BOLD, size, numeral.isEmpty() ? gap : 0, title);
        setter.set(annex.subtitle(), Face.BOLD, size, 0, parent.add("P"));
        if (annex.attachedTo() != null) {
            var line = Phrases.attached(annex.attachedTo(), heading, medium);
            setter.set(line, Face.ITALIC, setting.sizes().attached(), ATTACHED_GAP, parent.add("P"));
        }
    }
}
