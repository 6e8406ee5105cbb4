package vn.congdoan.documents.word;

import java.util.List;
import java.util.stream.Stream;
import vn.congdoan.documents.Heading;
import vn.congdoan.documents.Marks;
import vn.congdoan.documents.Medium;
import vn.congdoan.documents.typesetting.Phrases;
import vn.congdoan.spi.document.Annex;

/// Writes an annex (NĐ 30/2020, PL I, II.14).
final class AnnexWriter {

    private final Manuscript manuscript;
    private final Heading heading;
    private final Medium medium;

    AnnexWriter(Manuscript manuscript, Heading heading, Medium medium) {
        this.manuscript = manuscript;
        this.heading = heading;
        this.medium = medium;
    }

    /// @param numeral `Phụ lục I`, or empty text when there is only one annex
    void write(Annex annex, String numeral) {
        double width = manuscript.profile().sheet(annex.landscape()).textWidth();
        if (!annex.body().isEmpty()) {
            bodies(annex.body());
            manuscript.paragraph(Style.END).setSpacingBefore(Look.twips(manuscript.air().titleGap()).intValue());
        }
        titles(annex, numeral, new TitleWriter(manuscript, width));
        new BodyWriter(manuscript, width).write(annex.blocks());
        if (annex.signature() != null) {
            new ClosingWriter(manuscript, width).write(annex.signature(), List.of(), Marks.NONE);
        }
    }

    private void bodies(List<String> lines) {
        int own = Phrases.issuingFrom(lines, heading);
        new HeadingWriter(manuscript).write(lines.subList(0, own), lines.subList(own, lines.size()));
    }

    private void titles(Annex annex, String numeral, TitleWriter titles) {
        double size = manuscript.sizes().annexTitle();
        titles.write(Style.ANNEX_NUMBER, numeral, manuscript.sizes().annex());
        Stream.concat(annex.title().stream(), Stream.of(annex.subtitle()))
                .forEach(line -> titles.write(Style.ANNEX_TITLE, line, size));
        if (annex.attachedTo() != null) {
            titles.write(Style.ATTACHED, Phrases.attached(annex.attachedTo(), heading, medium),
                    manuscript.sizes().attached());
        }
    }
}
