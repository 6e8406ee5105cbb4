package vn.congdoan.documents.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Block.Paragraph;

class MarkupHelpTest {

    @Test
    void everyExampleIsExplained() {
        var bundle = ResourceBundle.getBundle("messages/documents-markup");
        assertThat(Stream.concat(MarkupHelp.LINES.stream(), MarkupHelp.WORDS.stream()).map(row -> row.meaning().key()))
                .allMatch(bundle::containsKey);
    }

    @Test
    void examplesOfLinesAreNoPlainParagraphs() {
        for (var row : MarkupHelp.LINES) {
            var blocks = Composing.blocks(row.typed());
            assertThat(blocks).as(row.typed()).noneMatch(block -> block instanceof Paragraph && !Composing.PASSAGE.contains(block));
        }
    }

    @Test
    void examplesOfWordsAreMarkup() {
        for (var row : MarkupHelp.WORDS) {
            Block block = Composing.block(row.typed() + (row.typed().contains("[^1]") ? "\n[^1]: a" : ""));
            assertThat(block).as(row.typed()).isNotEqualTo(Paragraph.of(row.typed()));
        }
    }
}
