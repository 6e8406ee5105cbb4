package vn.congdoan.documents.issuing;

import java.util.List;
import vn.congdoan.documents.Pdf;

/// What the organisation signed: the file of a document, and each of its annexes as a file of its own.
///
/// @param annexes in their order
public record Sealed(Pdf file, List<Pdf> annexes) {

    public Sealed {
        annexes = List.copyOf(annexes);
    }
}
