package vn.congdoan.documents.typesetting;

import java.util.ArrayList;
import java.util.List;

/// Breaks passages into lines. Measures are in thousandths of the size.
final class LineBreaker {

    private LineBreaker() {
    }

    /// As many words to a line as fit; words wider than the measure are cut.
    static List<Line> ragged(Passage typed, int measure) {
        if (typed.isEmpty()) {
            return List.of();
        }
        var passage = fitted(typed, measure);
        if (passage.words() == 1) {
            return List.of(passage.whole());
        }
        var lines = new ArrayList<Line>(4);
        int from = 0;
        for (int word = 0; word < passage.words(); word++) {
            if (word > from && passage.width(from, word + 1) > measure) {
                lines.add(passage.line(from, word));
                from = word;
            }
            if (passage.endsLine(word)) {
                lines.add(passage.line(from, word + 1));
                from = word + 1;
            }
        }
        if (from < passage.words()) {
            lines.add(passage.line(from, passage.words()));
        }
        return lines;
    }

    /// The passage with no word wider than the measure.
    static Passage fitted(Passage passage, int measure) {
        return passage.widest() <= measure ? passage : Measure.chopped(passage, measure, measure);
    }
}
