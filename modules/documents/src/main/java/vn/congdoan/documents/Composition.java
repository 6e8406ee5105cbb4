package vn.congdoan.documents;

import java.util.List;
import vn.congdoan.kernel.Message;
import vn.congdoan.spi.document.Document;

/// A text put together with its figures.
///
/// @param document what can be shown at least; complete only when there are no flaws
/// @param flaws    each of which keeps the document from being printed for good
public record Composition(Document document, List<Flaw> flaws) {

    public Composition {
        flaws = List.copyOf(flaws);
    }

    /// @param field of the [vn.congdoan.spi.layout.Draft] it stands in, for example `text`
    /// @param line  of that field, counted from 1
    public record Flaw(String field, int line, Message message) {
    }
}
