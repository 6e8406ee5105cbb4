package vn.congdoan.documents.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.Sheet;
import vn.congdoan.documents.fonts.Face;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Block.Numbered;
import vn.congdoan.spi.document.Span;
import vn.congdoan.spi.document.Table;

/// Sets running text (NĐ 30/2020, PL I, II.6).
final class BodySetter {

    private final Setting setting;
    private final Sheet sheet;
    private final Flow flow;
    private final Tag parent;
    private final Outline outline;
    private final TitleSetter titles;
    private @Nullable Tag list;

    /// @param above how many headings the text stands under
    BodySetter(Setting setting, Sheet sheet, Flow flow, Tag parent, int above) {
        this.setting = setting;
        this.sheet = sheet;
        this.flow = flow;
        this.parent = parent;
        this.outline = new Outline(above);
        this.titles = new TitleSetter(setting, sheet, flow);
    }

    void set(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            setting.whereabouts().block(i + 1);
            set(blocks.get(i), Articles.isTitled(blocks, i));
        }
    }

    private void set(Block block, boolean titled) {
        if (!(block instanceof Block.Item)) {
            list = null;
        }
        switch (block) {
            case Block.LegalBasis basis -> paragraph(List.of(Span.of(basis.text())), Face.ITALIC, false, parent.add("P"));
            case Block.Centred centred -> titles.set(centred.spans(), setting.sizes().text(), gap(), parent.add("P"));
            case Block.Paragraph paragraph -> paragraph(paragraph.spans(), Face.REGULAR, false, parent.add("P"));
            case Block.Item item -> paragraph(with("- ", false, item.spans()), Face.REGULAR, false, item());
            case Numbered numbered -> numbered(numbered, titled);
            case Table table -> new TableSetter(setting, sheet, flow, parent).set(table);
        }
    }

    private double gap() {
        return setting.profile().paragraphGap();
    }

    private Tag item() {
        if (list == null) {
            list = parent.add("L");
        }
        return list.add("LI").add("LBody");
    }

    private void numbered(Numbered block, boolean titled) {
        switch (block.level()) {
            case CHAPTER, SECTION -> chapter(block);
            case PART -> heading(block, upper(block.text()));
            case CLAUSE -> heading(block, block.text());
            case ARTICLE -> article(block, titled);
            case POINT -> paragraph(with(block.number() + " ", false, block.text()), Face.REGULAR, false, parent.add("P"));
        }
    }

    private void chapter(Numbered block) {
        var tag = parent.add(outline.enter(block));
        double size = setting.sizes().text();
        titles.set(List.of(Span.of(block.number())), size, gap(), tag).set(upper(block.text()), size, 0, tag);
    }

    private void heading(Numbered block, List<Span> text) {
        paragraph(with(block.number() + " ", true, text), Face.BOLD, true, parent.add(outline.enter(block)));
    }

    private void article(Numbered block, boolean titled) {
        if (titled) {
            heading(block, block.text());
        } else {
            paragraph(with(block.number() + " ", true, block.text()), Face.REGULAR, false, parent.add("P"));
        }
    }

    private static List<Span> upper(List<Span> spans) {
        return spans.stream().map(s -> s.saying(s.text().toUpperCase(Locale.ROOT))).toList();
    }

    private static List<Span> with(String opening, boolean bold, List<Span> spans) {
        var all = new ArrayList<Span>(spans.size() + 1);
        all.add(bold ? Span.bold(opening) : Span.of(opening));
        all.addAll(spans);
        return all;
    }

    private void paragraph(List<Span> spans, Face face, boolean heading, Tag tag) {
        var passage = setting.typist().prose(spans, face);
        var profile = setting.profile();
        double size = setting.sizes().text();
        int measure = Setting.measure(sheet.textWidth(), size);
        int indent = Setting.measure(profile.indent(), size);
        var lines = Justifier.lines(passage, measure - indent, measure);
        boolean leading = Articles.leadsOver(spans);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean last = i == lines.size() - 1;
            double spread = line.spread(i == 0 ? measure - indent : measure, last);
            boolean bound = heading || (last ? leading : i == 0 || i == lines.size() - 2);
            flow.add(new TextPiece(line, size, i == 0 ? profile.indent() : 0, spread, profile.textLeading(),
                    i == 0 ? gap() : 0, bound, tag));
        }
    }
}
