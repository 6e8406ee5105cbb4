package vn.congdoan.documents.typesetting;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.spi.document.Block.Level;
import vn.congdoan.spi.document.Block.Numbered;

/// How deep each heading lies below those before it. No level is skipped on the way down and neighbours are equal, as
/// screen readers expect.
final class Outline {

    private static final List<Level> ORDER = List.of(Level.CHAPTER, Level.SECTION, Level.PART, Level.ARTICLE, Level.CLAUSE,
            Level.POINT);
    private static final int DEEPEST = 6;
    private static final int STEPS = 10;

    private final int above;
    private final List<Integer> open = new ArrayList<>();

    /// @param above how many headings lie above all these: 1 below a title
    Outline(int above) {
        this.above = above;
    }

    /// Type of the tag of a heading.
    String enter(Numbered heading) {
        int rank = ORDER.indexOf(heading.level()) * STEPS + Math.min(STEPS - 1, steps(heading.number()));
        while (!open.isEmpty() && open.getLast() >= rank) {
            open.removeLast();
        }
        open.add(rank);
        return "H" + Math.min(DEEPEST, above + open.size());
    }

    /// 1 for `1.`, 2 for `1.1.`
    private static int steps(String number) {
        int steps = 0;
        for (int i = 0; i < number.length(); i++) {
            boolean begins = i == 0 || number.charAt(i - 1) == '.';
            steps += begins && number.charAt(i) != '.' ? 1 : 0;
        }
        return steps;
    }
}
