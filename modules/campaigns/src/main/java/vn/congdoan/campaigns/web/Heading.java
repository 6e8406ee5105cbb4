package vn.congdoan.campaigns.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.congdoan.campaigns.Outline;
import vn.congdoan.campaigns.events.CampaignDescribed.Counted;
import vn.congdoan.campaigns.events.CampaignDescribed.Indicator;

/// The head of the grid: totals above, their parts below them.
final class Heading {

    private Heading() {
    }

    /// @param leaf    whether people set its cells
    /// @param counted says the unit of measure
    record Column(String code, String name, boolean leaf, boolean first, Counted counted) {
    }

    /// @param name        null for the words Trong đó
    /// @param columnSpan  columns below it
    /// @param rowSpan     rows of the head it fills
    record Cell(@org.jspecify.annotations.Nullable String name, int columnSpan, int rowSpan, Counted counted, boolean total) {
    }

    /// Each total is followed by everything below it.
    static List<Column> columns(Outline outline) {
        return outline.totals().stream().flatMap(total -> Stream.concat(Stream.of(total), outline.below(total).stream())
                .map(i -> new Column(i.code(), i.name(), outline.leaf(i), i.equals(total), i.counted()))).toList();
    }

    static List<List<Cell>> rows(Outline outline) {
        boolean parts = outline.indicators().stream().anyMatch(i -> i.parent() != null);
        var upper = new ArrayList<Cell>();
        var lower = new ArrayList<Cell>();
        for (Indicator total : outline.totals()) {
            var below = outline.below(total);
            if (below.isEmpty()) {
                upper.add(new Cell(total.name(), 1, parts ? 2 : 1, total.counted(), true));
            } else {
                upper.add(new Cell(total.name(), 1, 2, total.counted(), true));
                upper.add(new Cell(null, below.size(), 1, total.counted(), false));
                below.forEach(part -> lower.add(new Cell(part.name(), 1, 1, part.counted(), false)));
            }
        }
        return parts ? List.of(upper, lower) : List.of(upper);
    }
}
