package vn.congdoan.documents.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.congdoan.documents.typesetting.Articles;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Span;
import vn.congdoan.spi.document.Table;

/// Writes running text.
final class BodyWriter {

    private final Manuscript manuscript;
    private final double width;

    BodyWriter(Manuscript manuscript, double width) {
        this.manuscript = manuscript;
        this.width = width;
    }

    void write(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            write(blocks.get(i), Articles.isTitled(blocks, i));
        }
    }

    private void write(Block block, boolean titled) {
        switch (block) {
            case Block.LegalBasis basis -> manuscript.paragraph(Style.BASIS, List.of(Span.of(basis.text())));
            case Block.Centred centred -> manuscript.paragraph(Style.CENTRED, centred.spans());
            case Block.Paragraph paragraph -> manuscript.paragraph(Style.TEXT, paragraph.spans());
            case Block.Item item -> manuscript.paragraph(Style.ITEM, item.spans());
            case Block.Numbered numbered -> numbered(numbered, titled);
            case Table table -> new TableWriter(manuscript, width).write(table);
        }
    }

    private void numbered(Block.Numbered block, boolean titled) {
        switch (block.level()) {
            case CHAPTER -> onTwoLines(Style.CHAPTER, block);
            case SECTION -> onTwoLines(Style.SECTION, block);
            case PART -> manuscript.paragraph(Style.PART, with(block.number() + " ", false, upper(block.text())));
            case CLAUSE -> manuscript.paragraph(Style.CLAUSE, with(block.number() + " ", false, block.text()));
            case POINT -> manuscript.paragraph(Style.POINT, with(block.number() + " ", false, block.text()));
            case ARTICLE -> article(block, titled);
        }
    }

    private void onTwoLines(Style style, Block.Numbered block) {
        manuscript.paragraph(style, List.of(Span.of(block.number())));
        if (!block.text().isEmpty()) {
            manuscript.paragraph(style, upper(block.text())).setSpacingBefore(0);
        }
    }

    /// The number is bold, and so is a title that clauses follow.
    private void article(Block.Numbered block, boolean title) {
        var text = title ? block.text().stream().map(BodyWriter::inBold).toList() : block.text();
        var paragraph = manuscript.paragraph(Style.ARTICLE, with(block.number() + " ", true, text));
        if (title) {
            paragraph.setKeepNext(true);
        }
    }

    private static Span inBold(Span span) {
        return new Span(span.text(), true, span.italic(), span.raised(), span.note());
    }

    private static List<Span> upper(List<Span> spans) {
        return spans.stream().map(s -> s.saying(s.text().toUpperCase(Locale.ROOT))).toList();
    }

    private static List<Span> with(String number, boolean bold, List<Span> spans) {
        var all = new ArrayList<Span>(spans.size() + 1);
        all.add(new Span(number, bold, false));
        all.addAll(spans);
        return all;
    }
}
