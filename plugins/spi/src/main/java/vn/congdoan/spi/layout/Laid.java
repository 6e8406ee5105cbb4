package vn.congdoan.spi.layout;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.congdoan.spi.document.Annex;
import vn.congdoan.spi.document.Block;

/// What a layout makes of figures.
///
/// @param start    the words a new document begins with
/// @param figures  placeholders of this layout besides those of its facts
/// @param passages ready-made parts of the text, tables and lists, by the code with which a text calls each on a line
///                 of its own, `{{bang.chi-tieu}}`
public record Laid(Draft start, List<Placeholder> figures, Map<String, List<Block>> passages, List<Annex> annexes) {

    public Laid {
        figures = List.copyOf(figures);
        passages = Map.copyOf(passages);
        annexes = List.copyOf(annexes);
    }

    /// Everything a text may call: what the facts say and what this layout adds.
    public List<Placeholder> figuresOf(Facts facts) {
        return Stream.concat(facts.figures().stream(), figures.stream()).toList();
    }
}
