package vn.congdoan.documents.typesetting;

import org.jspecify.annotations.Nullable;
import vn.congdoan.documents.Sheet;

/// Where pages come from.
interface Paper {

    /// For trying how many pages are needed: nothing is drawn.
    Paper NONE = sheet -> null;

    @Nullable Ink open(Sheet sheet);
}
