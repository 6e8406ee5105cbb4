package vn.congdoan.documents.fonts;

/// The four faces of the one family that official documents are set in.
public enum Face {
    REGULAR, BOLD, ITALIC, BOLD_ITALIC;

    public static Face of(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BOLD_ITALIC : BOLD;
        }
        return italic ? ITALIC : REGULAR;
    }

    /// This face with more on top; what is already bold stays bold.
    public Face with(boolean moreBold, boolean moreItalic) {
        return of(bold() || moreBold, italic() || moreItalic);
    }

    public boolean bold() {
        return this == BOLD || this == BOLD_ITALIC;
    }

    public boolean italic() {
        return this == ITALIC || this == BOLD_ITALIC;
    }
}
