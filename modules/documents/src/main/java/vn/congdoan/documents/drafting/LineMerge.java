package vn.congdoan.documents.drafting;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Brings together what two people made of the same lines, as long as they changed different ones.
final class LineMerge {

    private LineMerge() {
    }

    /// A change of the lines `from` (inclusive) to `to` (exclusive) of the base.
    private record Change(int from, int to, List<String> lines) {

        static Change of(AbstractDelta<String> delta) {
            return new Change(delta.getSource().getPosition(), delta.getSource().getPosition() + delta.getSource().size(),
                    delta.getTarget().getLines());
        }

        boolean clashesWith(Change other) {
            boolean bothInsert = from == to && other.from == other.to;
            return bothInsert ? from == other.from : from < other.to && other.from < to;
        }
    }

    /// @return nothing when both changed the same lines in different ways
    static Optional<List<String>> of(List<String> base, List<String> mine, List<String> theirs) {
        if (mine.equals(theirs)) {
            return Optional.of(mine);
        }
        var own = changes(base, mine);
        var others = changes(base, theirs).stream().filter(change -> !own.contains(change)).toList();
        if (own.stream().anyMatch(change -> others.stream().anyMatch(change::clashesWith))) {
            return Optional.empty();
        }
        return Optional.of(applied(base, Stream.concat(own.stream(), others.stream())
                .sorted(Comparator.comparingInt(Change::from).thenComparingInt(Change::to)).toList()));
    }

    private static List<Change> changes(List<String> base, List<String> changed) {
        return DiffUtils.diff(base, changed).getDeltas().stream().map(Change::of).toList();
    }

    private static List<String> applied(List<String> base, List<Change> changes) {
        var merged = new ArrayList<String>();
        int next = 0;
        for (var change : changes) {
            merged.addAll(base.subList(next, change.from));
            merged.addAll(change.lines);
            next = change.to;
        }
        merged.addAll(base.subList(next, base.size()));
        return List.copyOf(merged);
    }
}
