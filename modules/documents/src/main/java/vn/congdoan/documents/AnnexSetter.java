package vn.congdoan.documents;

import java.util.List;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Heading;

/// Sets an annex on pages of its own (NĐ 30/2020, PL I, II.14).
final class AnnexSetter {

    private static final double TITLE_GAP = 14;
    private static final double ATTACHED_GAP = 2;

    private final Setting setting;
    private final Pages pages;
    private final Heading heading;
    private final Tag parent;

    AnnexSetter(Setting setting, Pages pages, Heading heading, Tag parent) {
        this.setting = setting;
        this.pages = pages;
        this.heading = heading;
        this.parent = parent;
    }

    /// @param number from 1
    /// @param numbered whether its number is printed, that is: whether there are several
    void set(Annex annex, int number, boolean numbered) {
        setting.whereabouts().annex(number);
        var sheet = setting.profile().sheet(annex.landscape());
        var flow = new Flow(pages, sheet, setting.sizes().pageNumber());
        if (!annex.body().isEmpty()) {
            flow.add(bodies(annex.body(), sheet));
        }
        titles(annex, sheet, flow, numbered ? Wording.annex(number) : "");
        new BodySetter(setting, sheet, flow, parent).set(annex.blocks());
        if (annex.signature() != null) {
            new SignatureSetter(setting, sheet, flow, parent).set(annex.signature(), List.of());
        }
        flow.end();
    }

    /// What the heading names as the issuing body is bold, whatever stands above it is not.
    private Piece bodies(List<String> lines, Sheet sheet) {
        int own = lines.size() - 1;
        while (own > 0 && heading.body().contains(lines.get(own)) && heading.body().contains(lines.get(own - 1))) {
            own--;
        }
        return new HeadingSetter(setting, sheet, parent).set(lines.subList(0, own), lines.subList(own, lines.size()));
    }

    private void titles(Annex annex, Sheet sheet, Flow flow, String numeral) {
        double size = setting.sizes().text();
        var title = parent.add("H1");
        var setter = new TitleSetter(setting, sheet, flow);
        double gap = annex.body().isEmpty() ? 0 : TITLE_GAP;
        if (!numeral.isEmpty()) {
            setter.set(numeral, Face.BOLD, size, gap, title);
            gap = 0;
        }
        setter.set(String.join("\n", annex.title()), Face.BOLD, size, gap, title);
        setter.set(annex.subtitle(), Face.BOLD, size, 0, parent.add("P"));
        setter.set(annex.attachedTo(), Face.ITALIC, setting.sizes().attached(), ATTACHED_GAP, parent.add("P"));
    }
}
