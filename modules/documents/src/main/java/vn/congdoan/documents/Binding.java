package vn.congdoan.documents;

/// How many documents are handed over as one file.
public sealed interface Binding {

    /// One PDF in which each document has a bookmark and page labels of its own.
    ///
    /// @param title of the whole
    record Book(String title) implements Binding {
    }

    /// A ZIP with a PDF for each document.
    record Zip() implements Binding {
    }
}
