package vn.congdoan.documents.typesetting;

/// Where the setting of a document has come to; asked only when something is wrong.
final class Whereabouts {

    private int annex;
    private String part = "heading";
    private int block;
    private int row;
    private int note;

    /// Now in an annex, counted from 1.
    void annex(int number) {
        annex = number;
        part("annex-title");
    }

    /// Now in a part without numbered blocks, for example `heading` or `signature`.
    void part(String name) {
        part = name;
        block = 0;
        row = 0;
    }

    /// Now in a block of running text, counted from 1.
    void block(int number) {
        part("block");
        block = number;
    }

    /// Now in a row of the head or the body of the current block, counted from 1.
    void row(boolean head, int number) {
        part = head ? "head-row" : "row";
        row = number;
    }

    /// Now in a footnote of that number, or with 0 no longer in one.
    void note(int number) {
        note = number;
    }

    Place place() {
        var here = inText();
        return note == 0 ? here : new Place("footnote", "footnote " + note + " of " + here, note, here);
    }

    private Place inText() {
        if (part.equals("annex-title")) {
            return new Place(part, "the title of annex " + annex, annex);
        }
        var here = here();
        return annex == 0 ? here : new Place("in-annex", "annex " + annex + ", " + here, annex, here);
    }

    private Place here() {
        return switch (part) {
            case "row" -> new Place(part, "block %d, row %d".formatted(block, row), block, row);
            case "head-row" -> new Place(part, "block %d, row %d of the head".formatted(block, row), block, row);
            case "block" -> new Place(part, "block " + block, block);
            default -> new Place(part, "the " + part);
        };
    }
}
