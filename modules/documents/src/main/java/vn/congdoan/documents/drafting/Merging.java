package vn.congdoan.documents.drafting;

import java.util.ArrayList;
import java.util.List;

/// What became of two wordings that began with the same one.
///
/// @param wording with everything that could be brought together, and the own words where it could not
/// @param clashes the parts in which both changed the same lines
record Merging(Wording wording, List<Part> clashes) {

    static Merging of(Wording base, Wording mine, Wording theirs) {
        var from = Parts.of(base);
        var own = Parts.of(mine);
        var others = Parts.of(theirs);
        var merged = Parts.of(mine);
        var clashes = new ArrayList<Part>();
        for (var part : Part.values()) {
            LineMerge.of(from.get(part), own.get(part), others.get(part))
                    .ifPresentOrElse(lines -> merged.put(part, lines), () -> clashes.add(part));
        }
        return new Merging(merged.wording(), List.copyOf(clashes));
    }
}
