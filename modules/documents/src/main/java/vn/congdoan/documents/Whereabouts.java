package vn.congdoan.documents;

/// Where the setting of a document has come to; asked only when something is wrong.
final class Whereabouts {

    private int annex;
    private String part = "heading";
    private int block;
    private int row;

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

    Place place() {
        var here = row > 0 ? new Place(part, block, row) : block > 0 ? new Place(part, block) : new Place(part);
        return annex == 0 || part.equals("annex-title") ? annex == 0 ? here : new Place(part, annex)
                : new Place("in-annex", annex, here);
    }
}
