package vn.congdoan.documents.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.congdoan.spi.document.Block;
import vn.congdoan.spi.document.Block.Numbered;

/// Reads the running text. Every line is a block of its own, as every paragraph mark in a word processor ends one.
final class TextReader {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*)");

    private final List<String> lines;
    private final Words words;
    private final Figures figures;
    private final Flaws flaws;
    private final List<Block> blocks = new ArrayList<>();
    private int next;

    TextReader(List<String> lines, Words words, Figures figures, Flaws flaws) {
        this.lines = lines;
        this.words = words;
        this.figures = figures;
        this.flaws = flaws;
    }

    List<Block> read() {
        while (next < lines.size()) {
            var line = lines.get(next++);
            if (line.startsWith("|")) {
                table();
            } else if (!line.isEmpty() && !Notes.isText(line)) {
                block(line);
            }
        }
        return blocks;
    }

    private void block(String line) {
        var passage = figures.passage(line);
        var heading = HEADING.matcher(line);
        if (passage != null) {
            blocks.addAll(passage);
        } else if (heading.matches()) {
            heading(Numbers.ofHeading(heading.group(2), heading.group(1).length() == 1));
        } else if (line.startsWith("> ")) {
            blocks.add(new Block.Centred(words.spans(line.substring(2).strip(), here())));
        } else if (line.startsWith("- ")) {
            blocks.add(new Block.Item(words.spans(line.substring(2).strip(), here())));
        } else {
            text(line);
        }
    }

    private void text(String line) {
        var number = Numbers.ofLine(line);
        blocks.add(number == null ? new Block.Paragraph(words.spans(line, here()))
                : new Numbered(number.level(), number.number(), words.spans(number.rest(), here())));
    }

    private void heading(Numbers heading) {
        var title = heading.rest();
        var below = heading.wantsTitle() ? titleBelow() : null;
        blocks.add(new Numbered(heading.level(), heading.number(), words.spans(below == null ? title : below, here())));
    }

    /// The next line with words, when it is a heading without a number; it is read then.
    private @Nullable String titleBelow() {
        int ahead = next;
        while (ahead < lines.size() && lines.get(ahead).isEmpty()) {
            ahead++;
        }
        var heading = HEADING.matcher(ahead < lines.size() ? lines.get(ahead) : "");
        if (!heading.matches() || !Numbers.ofHeading(heading.group(2), true).number().isEmpty()) {
            return null;
        }
        next = ahead + 1;
        return heading.group(2);
    }

    private void table() {
        int first = next - 1;
        while (next < lines.size() && lines.get(next).startsWith("|")) {
            next++;
        }
        blocks.add(new TableReader(first + 1, lines.subList(first, next), words, flaws).read());
    }

    /// The line last read.
    private Spot here() {
        return Spot.text(next);
    }
}
