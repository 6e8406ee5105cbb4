package vn.congdoan.documents.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.Sheet;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Span;
import vn.congdoan.spi.document.Table;

/// Sets running text.
final class BodySetter {

    private final Setting setting;
    private final Sheet sheet;
    private final Flow flow;
    private final Tag parent;
    private @Nullable Tag list;
    private int level = 1;

    BodySetter(Setting setting, Sheet sheet, Flow flow, Tag parent) {
        this.setting = setting;
        this.sheet = sheet;
        this.flow = flow;
        this.parent = parent;
    }

    void set(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            setting.whereabouts().block(i + 1);
            set(blocks.get(i));
        }
    }

    private void set(Block block) {
        if (!(block instanceof Block.Item)) {
            list = null;
        }
        switch (block) {
            case Block.LegalBasis basis -> paragraph(type(Face.ITALIC, Span.of(basis.text())), false, parent.add("P"));
            case Block.Centred centred -> paragraph(type(Face.BOLD, centred.spans()), true, parent.add("P"));
            case Block.Paragraph paragraph -> paragraph(type(Face.REGULAR, paragraph.spans()), false, parent.add("P"));
            case Block.Item item -> paragraph(type(Face.REGULAR, with("- ", item.spans())), false, item());
            case Block.Numbered numbered -> numbered(numbered);
            case Table table -> new TableSetter(setting, sheet, flow, parent).set(table);
        }
    }

    private Tag item() {
        if (list == null) {
            list = parent.add("L");
        }
        return list.add("LI").add("LBody");
    }

    private void numbered(Block.Numbered block) {
        switch (block.level()) {
            case CHAPTER, SECTION, PART -> paragraph(type(Face.BOLD, with(block.number() + " ", upper(block.text()))), true, heading(2));
            case ARTICLE, CLAUSE -> paragraph(type(Face.BOLD, with(block.number() + " ", block.text())), true, heading(3));
            case POINT -> paragraph(type(Face.REGULAR, with(block.number() + " ", block.text())), false,
                    parent.add("P"));
        }
    }

    /// No level is skipped on the way down, as screen readers expect.
    private Tag heading(int wanted) {
        level = Math.min(wanted, level + 1);
        return parent.add("H" + level);
    }

    private static List<Span> upper(List<Span> spans) {
        return spans.stream().map(s -> s.saying(s.text().toUpperCase(Locale.ROOT))).toList();
    }

    private static List<Span> with(String opening, List<Span> spans) {
        var all = new ArrayList<Span>(spans.size() + 1);
        all.add(Span.of(opening));
        all.addAll(spans);
        return all;
    }

    private Passage type(Face face, Span span) {
        return type(face, List.of(span));
    }

    private Passage type(Face face, List<Span> spans) {
        return setting.typist().prose(spans, face);
    }

    private void paragraph(Passage passage, boolean heading, Tag tag) {
        var profile = setting.profile();
        double size = setting.sizes().text();
        int measure = Setting.measure(sheet.textWidth(), size);
        int indent = Setting.measure(profile.indent(), size);
        var lines = Justifier.lines(passage, measure - indent, measure);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            int room = i == 0 ? measure - indent : measure;
            boolean last = i == lines.size() - 1;
            double spread = line.spread(room, last);
            boolean bound = heading || !last && (i == 0 || i == lines.size() - 2);
            flow.add(new TextPiece(line, size, i == 0 ? profile.indent() : 0, spread, profile.textLeading(),
                    i == 0 ? profile.paragraphGap() : 0, bound, tag));
        }
    }
}
