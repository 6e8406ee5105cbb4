package vn.congdoan.contract;

import vn.congdoan.spi.document.Document;

/// Whether a document can be put on paper and says there what its model says.
final class Printing {

    private Printing() {
    }

    static void check(Document document) {
        Structure.check(document);
    }
}
