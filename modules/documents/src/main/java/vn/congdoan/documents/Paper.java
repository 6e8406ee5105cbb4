package vn.congdoan.documents;

import org.jspecify.annotations.Nullable;

/// Where pages come from.
interface Paper {

    /// For trying how many pages are needed: nothing is drawn.
    Paper NONE = sheet -> null;

    @Nullable Ink open(Sheet sheet);
}
