package vn.congdoan.documents.typesetting;

import java.util.List;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Block.Level;
import vn.congdoan.spi.document.Block.Numbered;
import vn.congdoan.spi.document.Span;

/// Tells the titles of articles from articles that are sentences. Every renderer asks here, so that paper, Word and
/// screen agree.
public final class Articles {

    private Articles() {
    }

    /// Whether the article at that index has a title, which is bold as a whole: clauses or points follow, and it does not
    /// end as a sentence that leads over to them does, `… như sau:`.
    public static boolean isTitled(List<Block> blocks, int index) {
        return blocks.get(index) instanceof Numbered article && article.level() == Level.ARTICLE
                && index + 1 < blocks.size() && isBelow(blocks.get(index + 1)) && !leadsOver(article.text());
    }

    private static boolean isBelow(Block block) {
        return block instanceof Numbered next && (next.level() == Level.CLAUSE || next.level() == Level.POINT);
    }

    /// Whether the text announces what follows it, `… như sau:`, and so is not parted from it.
    static boolean leadsOver(List<Span> text) {
        return !text.isEmpty() && text.getLast().text().stripTrailing().endsWith(":");
    }
}
