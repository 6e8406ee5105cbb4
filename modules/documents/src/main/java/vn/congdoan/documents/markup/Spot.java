package vn.congdoan.documents.markup;

/// A line of a field of the draft, counted from 1.
record Spot(String field, int line) {

    static final String TEXT = "text";

    static Spot text(int line) {
        return new Spot(TEXT, line);
    }
}
