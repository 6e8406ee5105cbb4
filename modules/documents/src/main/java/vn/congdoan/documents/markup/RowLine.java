package vn.congdoan.documents.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// A line of a table. Two strokes without a blank between them draw the cell before over one column more.
record RowLine(List<Typing> cells) {

    record Typing(String text, int span) {
    }

    static RowLine of(String line) {
        var cells = new ArrayList<Typing>();
        int start = 1;
        for (int i = 1; i <= line.length(); i++) {
            if (i == line.length() ? start < i : line.charAt(i) == '|' && line.charAt(i - 1) != '\\') {
                add(cells, line.substring(start, i));
                start = i + 1;
            }
        }
        return new RowLine(cells.isEmpty() ? List.of(new Typing("", 1)) : List.copyOf(cells));
    }

    private static void add(List<Typing> cells, String typed) {
        if (typed.isEmpty() && !cells.isEmpty()) {
            var last = cells.removeLast();
            cells.add(new Typing(last.text(), last.span() + 1));
        } else {
            cells.add(new Typing(typed.strip(), 1));
        }
    }

    /// Columns it fills.
    int width() {
        return cells.stream().mapToInt(Typing::span).sum();
    }

    boolean isRuler() {
        return cells.stream().allMatch(cell -> cell.span() == 1 && cell.text().matches(":?-+:?"));
    }

    /// Column by column the text of the cell that begins there; empty text where none does.
    List<String> texts() {
        var texts = new ArrayList<String>();
        for (var cell : cells) {
            texts.add(cell.text());
            texts.addAll(Collections.nCopies(cell.span() - 1, ""));
        }
        return texts;
    }
}
