package vn.congdoan.documents.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.congdoan.documents.typesetting.Articles;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Span;
import vn.congdoan.spi.document.Table;

/// Shows running text.
final class BodyScreen {

    private static final int TITLE = 2;
    private static final int DEEPEST = 6;

    private final Html html;
    private final Prose prose;
    private int level = TITLE;

    BodyScreen(Html html, Prose prose) {
        this.html = html;
        this.prose = prose;
    }

    void show(List<Block> blocks) {
        boolean listing = false;
        for (int i = 0; i < blocks.size(); i++) {
            boolean item = blocks.get(i) instanceof Block.Item;
            if (item != listing) {
                list(item);
            }
            listing = item;
            show(blocks.get(i), Articles.isTitled(blocks, i));
        }
        if (listing) {
            list(false);
        }
    }

    private void list(boolean begins) {
        if (begins) {
            html.open("ul", "vb-items").newline();
        } else {
            html.close("ul").newline();
        }
    }

    private void show(Block block, boolean titled) {
        switch (block) {
            case Block.LegalBasis basis -> prose.line("p", "vb-basis", basis.text());
            case Block.Centred centred -> prose.line("p", "vb-centred", centred.spans());
            case Block.Paragraph paragraph -> prose.line("p", "vb-text", paragraph.spans());
            case Block.Item item -> prose.line("li", "", with("- ", false, item.spans()));
            case Block.Numbered numbered -> numbered(numbered, titled);
            case Table table -> new TableScreen(html, prose).show(table);
        }
    }

    private void numbered(Block.Numbered block, boolean titled) {
        var number = block.number() + " ";
        switch (block.level()) {
            case CHAPTER -> heading(TITLE + 1, "vb-chapter", with(number, true, upper(block.text())));
            case SECTION -> heading(TITLE + 2, "vb-section", with(number, true, upper(block.text())));
            case PART -> heading(TITLE + 1, "vb-part", with(number, false, upper(block.text())));
            case CLAUSE -> heading(TITLE + 2, "vb-clause", with(number, false, block.text()));
            case POINT -> prose.line("p", "vb-text", with(number, false, block.text()));
            case ARTICLE -> article(with(number, true, block.text()), titled);
        }
    }

    private void article(List<Span> spans, boolean title) {
        if (title) {
            heading(TITLE + 2, "vb-article", spans);
        } else {
            prose.line("p", "vb-text", spans);
        }
    }

    /// No level is skipped on the way down, as screen readers expect.
    private void heading(int wanted, String classes, List<Span> spans) {
        level = Math.min(Math.min(wanted, level + 1), DEEPEST);
        prose.line("h" + level, classes, spans);
    }

    private static List<Span> upper(List<Span> spans) {
        return spans.stream().map(s -> s.saying(s.text().toUpperCase(Locale.ROOT))).toList();
    }

    private static List<Span> with(String opening, boolean bold, List<Span> spans) {
        var all = new ArrayList<Span>(spans.size() + 1);
        all.add(new Span(opening, bold, false));
        all.addAll(spans);
        return all;
    }
}
