package vn.congdoan.documents.drafting;

import java.util.List;
import vn.congdoan.kernel.Message;

/// What came of saving a text.
public sealed interface Saving {

    /// @param number of the version that now holds the words
    /// @param merged whether somebody else's changes, made meanwhile in other lines, are in it too
    record Saved(int number, boolean merged) implements Saving {
    }

    /// Somebody else changed the same lines meanwhile. Nothing was saved; the own words are kept as working copy.
    ///
    /// @param base    what both began with
    /// @param theirs  the newest version
    /// @param mine    as sent
    /// @param merged  theirs and mine, with the own words in the parts that clash
    /// @param clashes parts in which both changed the same lines
    record Clashed(TextVersion base, TextVersion theirs, Wording mine, Wording merged, List<Part> clashes) implements Saving {

        public Clashed {
            clashes = List.copyOf(clashes);
        }
    }

    record Refused(List<Message> reasons) implements Saving {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
