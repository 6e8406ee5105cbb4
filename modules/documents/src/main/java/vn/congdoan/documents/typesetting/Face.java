package vn.congdoan.documents.typesetting;

/// The four faces of the one family that official documents are set in.
enum Face {
    REGULAR, BOLD, ITALIC, BOLD_ITALIC;

    static Face of(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BOLD_ITALIC : BOLD;
        }
        return italic ? ITALIC : REGULAR;
    }

    /// This face with more on top; what is already bold stays bold.
    Face with(boolean moreBold, boolean moreItalic) {
        return of(bold() || moreBold, italic() || moreItalic);
    }

    boolean bold() {
        return this == BOLD || this == BOLD_ITALIC;
    }

    boolean italic() {
        return this == ITALIC || this == BOLD_ITALIC;
    }
}
