package vn.congdoan.documents.typesetting;

import vn.congdoan.documents.Document;

/// Samples for tests in other rooms.
public final class SampleDocuments {

    private SampleDocuments() {
    }

    /// A plan of six pages with two annexes.
    public static Document plan() {
        return Samples.laiChau();
    }
}
