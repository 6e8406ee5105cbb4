package vn.congdoan.documents;

import java.util.List;
import vn.congdoan.kernel.Message;

/// A text put together with its figures.
///
/// @param document what can be shown at least; complete only when it is not [#faulty]
/// @param flaws    field by field, line by line
public record Composition(Document document, List<Flaw> flaws) {

    public Composition {
        flaws = List.copyOf(flaws);
    }

    /// Whether something keeps the document from being issued.
    public boolean faulty() {
        return flaws.stream().anyMatch(flaw -> flaw.weight() == Weight.ERROR);
    }

    /// @param field of the [vn.congdoan.spi.layout.Draft] it stands in, for example `text`
    /// @param line  of that field, counted from 1
    public record Flaw(String field, int line, Message message, Weight weight) {

        public Flaw(String field, int line, Message message) {
            this(field, line, message, Weight.ERROR);
        }
    }

    /// What a flaw keeps one from.
    public enum Weight {
        /// From issuing; a draft can be shown and printed.
        ERROR,
        /// From nothing, but a careful reader would ask.
        WARNING
    }
}
